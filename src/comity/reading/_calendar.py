"""Words for months, days and near times in several languages."""

MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jänner feber märz april mai juni juli august september oktober november dezember",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "jan feb mar apr may jun jul aug sept oct nov dec",
    )
    for number, name in enumerate(names.split(), start=1)
}
"""Month by name, folded."""
WEEKDAYS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lunes martes miércoles jueves viernes sábado domingo",
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    )
    for number, name in enumerate(names.split())
}
"""Day of the week by name, Monday is 0."""
TODAY = "today|heute|aujourd['’]hui|hoy|oggi"
YESTERDAY = "yesterday|gestern|hier|ayer|ieri"
THIS_MONTH = r"(?:earlier\s|later\s)?this\smonth|diesen\smonat|ce\smois|este\smes|questo\smese"
LAST_MONTH = r"last\smonth|letzten\smonat|le\smois\sdernier|el\smes\spasado|lo\sscorso\smese|il\smese\sscorso"
THIS_YEAR = r"(?:earlier\s|later\s)?this\syear|dieses\sjahr|cette\sannée|este\saño|quest['’]anno"
LAST_YEAR = r"last\syear|letztes\sjahr|im\svergangenen\sjahr|l['’]an\sdernier|l['’]année\sdernière|el\saño\spasado|l['’]anno\sscorso|lo\sscorso\sanno"

SEASONS = {
    "summer": 8, "sommer": 8, "été": 8, "verano": 8, "estate": 8, "spring": 5, "frühjahr": 5, "frühling": 5, "printemps": 5, "primavera": 5,
    "autumn": 11, "herbst": 11, "automne": 11, "otoño": 11, "autunno": 11,
}  # fmt: skip
"""The last month of a season of the north, by its name."""
_NAMES = "|".join(SEASONS)
LAST_SEASON = rf"(?:last|(?:im|am)\s(?:vorigen|letzten|vergangenen)|voriges|letztes)\s(?:{_NAMES})|(?:{_NAMES})\s(?:dernier|pasad[oa]|scors[oa])|(?:pasad[oa]|scors[oa])\s(?:{_NAMES})"
"""The season before the day of the text."""
