"""Measures Comity against the plain way of doing the same, as ratios that hold on any machine."""
