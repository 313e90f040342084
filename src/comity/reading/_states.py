"""The states of America by their names, for whose attorneys a text is searched and which are no companies."""

_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    "|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada"
    "|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
    "|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
    "|District of Columbia"
)
STATES = tuple(_NAMES.split("|"))
STATE = f"(?:{_NAMES})".replace("|Virginia", "|(?<!West )Virginia").replace("District", "(?:the )?District")
SHORT = {
    "N.Y.": "New York", "N.J.": "New Jersey", "N.C.": "North Carolina", "N.M.": "New Mexico", "Calif.": "California", "Mass.": "Massachusetts", "Conn.": "Connecticut", "Ill.": "Illinois",
    "Pa.": "Pennsylvania", "Wash.": "Washington", "Fla.": "Florida", "Mich.": "Michigan", "Minn.": "Minnesota", "Md.": "Maryland", "Va.": "Virginia", "Colo.": "Colorado", "Ind.": "Indiana", "Ore.": "Oregon",
}  # fmt: skip
"""States as the press shortens them."""
