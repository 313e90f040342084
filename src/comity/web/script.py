"""What Streamlit runs for each visit: the frame, the menu, the page asked for."""

from comity.web.router import visit

visit()
