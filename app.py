"""Serves Comity: the pages for people and the plain routes for machines, on one port."""

import streamlit as st

from comity.web import MIDDLEWARE, ROUTES, SCRIPT

app = st.App(SCRIPT, routes=ROUTES, middleware=MIDDLEWARE)
