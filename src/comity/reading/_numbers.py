"""Numbers with their scales and currencies, as several languages write them."""

import re
from decimal import Decimal

SYMBOLS = {
    "$US": "USD", "$A": "AUD", "$CA": "CAD", "$NZ": "NZD",
    "US$": "USD", "U.S. $": "USD", "U.S.$": "USD", "US $": "USD", "CA$": "CAD", "CAN$": "CAD", "C$": "CAD", "AU$": "AUD", "A$": "AUD",
    "NZ$": "NZD", "SG$": "SGD", "S$": "SGD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "€": "EUR", "£": "GBP",
    "¥": "JPY", "₩": "KRW", "₹": "INR", "₦": "NGN", "₺": "TRY", "₪": "ILS", "₽": "RUB", "฿": "THB", "Rs.": "INR", "Rs": "INR",
    "FCFA": "XOF", "F CFA": "XOF", "CFA": "XOF", "KSh": "KES", "KShs": "KES", "Kshs": "KES", "Ksh": "KES", "KShs.": "KES", "Kshs.": "KES", "Ksh.": "KES", "KES.": "KES", "UShs.": "UGX", "TShs.": "TZS", "Shs.": "KES?", "euros": "EUR", "euro": "EUR", "USh": "UGX", "UShs": "UGX", "TSh": "TZS", "TShs": "TZS", "Shs": "KES?", "Sh": "KES?", "Kč": "CZK", "kč": "CZK", "S/": "PEN", "Ft": "HUF", "zł": "PLN", "DKr": "DKK", "Dkr": "DKK", "dkr": "DKK", "SKr": "SEK", "Skr": "SEK", "NKr": "NOK", "Nkr": "NOK", "IKr": "ISK", "$": None,
}  # fmt: skip
CODES = (
    "EUR GBP USD CAD AUD NZD SGD HKD BRL CHF SEK NOK DKK ISK PLN HUF CZK RON BGN TRY KRW JPY CNY RMB INR ZAR NGN KES HRK UGX TZS GHS RWF"
    " ILS NIS MXN ARS CLP COP PEN UYU PHP THB TWD RUB AED QAR UAH MYR IDR VND GEL KZT RSD MKD TND EGP TL KSH RM GHC XOF XAF MAD DZD JOD KWD BHD LKR PKR BDT"
).split()
SAME = {"RMB": "CNY", "NIS": "ILS", "TL": "TRY", "KSH": "KES", "RM": "MYR", "GHC": "GHS"}
HOMES = {
    "KRW": "KR", "PLN": "PL", "RON": "RO", "HUF": "HU", "CZK": "CZ", "BGN": "BG", "SEK": "SE", "NOK": "NO", "DKK": "DK", "ISK": "IS", "CHF": "CH", "TRY": "TR", "THB": "TH", "NGN": "NG",
    "KES": "KE", "GHS": "GH", "UGX": "UG", "ZAR": "ZA", "BRL": "BR", "MXN": "MX", "COP": "CO", "CLP": "CL", "PEN": "PE", "UYU": "UY", "PHP": "PH", "TWD": "TW", "JPY": "JP", "CNY": "CN", "INR": "IN",
    "ILS": "IL", "UAH": "UA", "MYR": "MY", "IDR": "ID", "GEL": "GE", "RSD": "RS", "CAD": "CA", "AUD": "AU", "NZD": "NZ", "SGD": "SG", "HKD": "HK",
}  # fmt: skip
"""The country of a currency that is used in one alone."""
ROUGHLY = {
    "EUR": 1.0, "GBP": 1.15, "USD": 0.9, "CAD": 0.68, "AUD": 0.62, "NZD": 0.58, "SGD": 0.67, "HKD": 0.115, "CHF": 1.0, "SEK": 0.095, "NOK": 0.095, "DKK": 0.134, "PLN": 0.23, "HUF": 0.0028, "CZK": 0.04,
    "RON": 0.2, "BGN": 0.51, "HRK": 0.133, "KRW": 0.0007, "JPY": 0.007, "CNY": 0.13, "INR": 0.011, "ISK": 0.007, "ILS": 0.25, "TWD": 0.029, "PHP": 0.017, "THB": 0.026, "MYR": 0.21,
}  # fmt: skip
"""About what a unit was worth in euros in 2010 to 2025: enough to see that two sums are one, and for nothing else."""
_NATIONAL = {
    "shilling shillings": "kenyan KES|ugandan UGX|tanzanian TZS",
    "pound pounds": "british GBP|egyptian EGP|uk GBP",
    "dollar dollars": "us USD|u.s. USD|american USD|canadian CAD|australian AUD|new zealand NZD|nz NZD|singapore SGD|singaporean SGD|hong kong HKD|taiwan TWD|new taiwan TWD",
    "peso pesos": "mexican MXN|colombian COP|chilean CLP|argentine ARS|argentinian ARS|philippine PHP|uruguayan UYU",
    "franc francs": "swiss CHF",
    "krone kroner crowns": "norwegian NOK|danish DKK",
    "krona kronor crowns kronas": "swedish SEK|icelandic ISK",
    "koruna korunas koruny crowns": "czech CZK",
    "real reals reais": "brazilian BRL",
    "won": "south korean KRW|korean KRW",
    "yen": "japanese JPY", "yuan": "chinese CNY",
    "lira liras": "turkish TRY", "rand": "south african ZAR", "naira": "nigerian NGN", "cedi cedis": "ghanaian GHS|ghana GHS",
    "rupee rupees": "indian INR", "rupiah": "indonesian IDR", "ringgit": "malaysian MYR", "baht": "thai THB", "dong": "vietnamese VND",
    "dirham dirhams": "uae AED|emirati AED|moroccan MAD", "riyal riyals": "saudi SAR|qatari QAR",
    "ruble rubles rouble roubles": "russian RUB", "hryvnia hryvnias": "ukrainian UAH", "shekel shekels": "israeli ILS|new israeli ILS",
    "zloty zlotys złoty złotych": "polish PLN", "forint forints": "hungarian HUF", "lev leva levs": "bulgarian BGN", "leu lei": "romanian RON",
    "kuna kunas": "croatian HRK", "sol soles": "peruvian PEN", "dinar dinars": "serbian RSD|tunisian TND", "denar denars": "macedonian MKD", "lari": "georgian GEL", "lek": "albanian ALL",
}  # fmt: skip
_AMBIGUOUS = frozenset(
    [
        "dollar",
        "peso",
        "shilling",
        "krona",
        "krone",
        "crowns",
        "real",
        "sol",
        "dinar",
        "dirham",
        "riyal",
        "pound",
        "franc",
        "lev",
        "dong",
        "koruna",
    ]
)
"""Words that more than one country uses, or that mean something else: listed alone below where they count."""
_ALONE = {
    "euro": "EUR", "euros": "EUR", "euroa": "EUR", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "sterling": "GBP", "pfund": "GBP", "livres sterling": "GBP", "livres": "GBP",
    "libras": "GBP", "libras esterlinas": "GBP", "sterline": "GBP", "sterlines": "GBP", "renminbi": "CNY", "reais": "BRL", "reales": "BRL", "reals": "BRL", "kronor": "SEK", "kronas": "SEK", "kronen": "NOK?", "couronnes": "NOK?", "coronas": "NOK?", "corone": "NOK?", "crowns": "NOK?", "krone": "NOK?", "koruna": "CZK", "kč": "CZK", "couronnes tchèques": "CZK", "tschechische kronen": "CZK", "tschechischen kronen": "CZK", "coronas checas": "CZK", "corone ceche": "CZK", "couronnes suédoises": "SEK", "couronnes danoises": "DKK",
    "couronnes norvégiennes": "NOK", "norwegische kronen": "NOK", "norwegischen kronen": "NOK", "schwedische kronen": "SEK", "schwedischen kronen": "SEK", "dänische kronen": "DKK", "dänischen kronen": "DKK", "coronas suecas": "SEK", "coronas noruegas": "NOK", "coronas danesas": "DKK", "corone svedesi": "SEK",
    "corone norvegesi": "NOK", "corone danesi": "DKK", "kroner": "NOK?", "kroon": "NOK", "lire turche": "TRY", "türkische lira": "TRY", "livres turques": "TRY", "liras turcas": "TRY", "franken": "CHF", "francs suisses": "CHF", "francs cfa": "XOF", "franc cfa": "XOF", "fcfa": "XOF", "f cfa": "XOF", "cfa francs": "XOF", "francos cfa": "XOF", "franchi cfa": "XOF", "schweizer franken": "CHF", "francos suizos": "CHF", "franchi svizzeri": "CHF",
    "shillings": "KES?", "shilling": "KES?", "soles": "PEN", "leva": "BGN", "us-dollar": "USD", "dollars américains": "USD", "dólares estadounidenses": "USD", "dollari statunitensi": "USD", "australische dollar": "AUD", "dollars australiens": "AUD", "dollars canadiens": "CAD", "wons": "KRW", "yens": "JPY", "yuans": "CNY",
    "pesos": None, "dollars": None, "dollar": None, "dólares": None, "dollari": None,
}  # fmt: skip


def _currency_words() -> dict[str, str | None]:
    """Give the words for currencies: with the adjective of a country, and alone where one country is meant."""
    found: dict[str, str | None] = {}
    for nouns, countries in _NATIONAL.items():
        for country in countries.split("|"):
            adjective, _, code = country.rpartition(" ")
            found |= {f"{adjective} {noun}": code for noun in nouns.split()}
            if nouns.split()[0] not in _AMBIGUOUS:
                found |= {noun: found.get(noun, code) for noun in nouns.split()}
    return found | _ALONE


WORDS = _currency_words()
SCALES = {
    "thousand": 3, "k": 3, "mil": 3, "mila": 3, "mille": 3, "tausend": 3, "tsd": 3, "million": 6, "millions": 6, "m": 6, "mn": 6, "mln": 6, "mio": 6,
    "millionen": 6, "millón": 6, "millones": 6, "milione": 6, "milioni": 6, "milhão": 6, "milhões": 6, "miljoen": 6, "miljoner": 6, "millioner": 6, "billion": 9, "billions": 9, "bn": 9,
    "b": 9, "milliarde": 9, "milliarden": 9, "mrd": 9, "mld": 9, "milliards": 9, "milliard": 9, "miliardo": 9, "miliardi": 9, "mil millones": 9, "bilhão": 9,
    "bilhões": 9, "trillion": 12, "crore": 7, "crores": 7, "lakh": 5, "lakhs": 5,
}  # fmt: skip
SPELLED = {
    "half a": "0.5", "einer halben": "0.5", "eine halbe": "0.5", "un demi": "0.5", "medio": "0.5", "mezzo": "0.5", "un mezzo": "0.5", "un demi-": "0.5", "halbe": "0.5", "een half": "0.5", "meio": "0.5", "un quart de": "0.25", "anderthalb": "1.5", "eineinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5", "two and a half": "2.5", "three and a half": "3.5", "einer": "1", "three-quarters of a": "0.75", "three quarters of a": "0.75", "a quarter of a": "0.25", "quarter of a": "0.25", "one and a half": "1.5", "a": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "twelve": "12", "fifteen": "15", "twenty": "20", "fifty": "50", "un": "1",
    "deux": "2", "trois": "3", "cinq": "5", "dix": "10", "vingt": "20", "zwei": "2", "drei": "3", "fünf": "5", "zehn": "10", "dos": "2", "tres": "3",
    "cinco": "5", "diez": "10", "due": "2", "tre": "3", "cinque": "5", "dieci": "10",
    "quatre": "4", "sept": "7", "huit": "8", "neuf": "9", "douze": "12", "quinze": "15", "trente": "30", "cinquante": "50",
    "eine": "1", "vier": "4", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "zwölf": "12", "fünfzehn": "15", "zwanzig": "20", "dreißig": "30",
    "uno": "1", "cuatro": "4", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9", "once": "11", "doce": "12", "quince": "15", "veinte": "20", "treinta": "30",
    "quattro": "4", "sei": "6", "sette": "7", "otto": "8", "nove": "9", "dodici": "12", "quindici": "15", "venti": "20", "trenta": "30",
    "thirteen": "13", "fourteen": "14", "sixteen": "16", "seventeen": "17", "nineteen": "19", "twenty-five": "25", "thirty-five": "35", "forty-five": "45", "seventy-five": "75",
    "onze": "11", "treize": "13", "quatorze": "14", "seize": "16", "vingt-cinq": "25", "quarante": "40", "soixante": "60", "cent": "100", "cuarenta": "40", "sesenta": "60", "setenta": "70", "ochenta": "80", "cien": "100", "veinticinco": "25",
    "elf": "11", "dreizehn": "13", "vierzehn": "14", "vierzig": "40", "fünfzig": "50", "sechzig": "60", "hundert": "100", "undici": "11", "tredici": "13", "quaranta": "40", "cinquanta": "50", "sessanta": "60", "cento": "100", "venticinque": "25",
    "eleven": "11", "eighteen": "18", "thirty": "30", "forty": "40", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
}  # fmt: skip
POINTS = dict(zip("zero one two three four five six seven eight nine".split(), "0123456789", strict=True))
NUMBER = (
    rf"\d{{1,3}}\s(?:millones|millón)\s(?:con\s|y\s)?\d{{1,3}}\smil(?:\s\d{{1,3}})?(?=\s(?:de\s)?pesos)|(?:\d{{1,3}}|\b(?:un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci))\smilion[ei]\se\s\d{{1,3}}\s?mila|\d{{1,5}}-point-(?:{'|'.join(POINTS)})|\d{{1,3}}(?:[.,'’ \u00a0\u202f]\d{{3}}){{1,5}}(?:[.,]\d{{1,2}})?(?!\d)"
    r"|\d{1,15}(?:[.,]\d{1,4})?(?!\d)"
)
_LARGEST = Decimal(10) ** 15


def any_of(words: list[str]) -> str:
    """Give a pattern of the words, the longest first; a space stands for any white space."""
    return "|".join(re.escape(one).replace(r"\ ", r"\s") for one in sorted(words, key=len, reverse=True))


def amount_of(digits: str, scale: str | None) -> Decimal | None:
    """Give the number that a text writes; None where it is beyond all money."""
    spelled = SPELLED.get(" ".join(digits.casefold().split()))
    value = Decimal(spelled or _plain(digits, scale)).scaleb(SCALES.get(_scale(scale), 0))
    if value >= _LARGEST:
        return None
    return value.to_integral() if value == value.to_integral() else value.quantize(Decimal("0.01"))


def _scale(scale: str | None) -> str:
    return " ".join((scale or "").casefold().split())


def _plain(digits: str, scale: str | None) -> str:
    """Take out what groups thousands; one mark before three digits groups, unless a scale follows a point."""
    added = re.fullmatch(r"(\w+)\smilion[ei]\se\s(\d+)\s?mila", digits, re.IGNORECASE)
    if added:
        return str(int(SPELLED.get(added[1].casefold(), added[1])) * 1_000_000 + int(added[2]) * 1_000)
    mexican = re.fullmatch(
        r"(\d+)\smill(?:ones|ón)\s(?:con\s|y\s)?(\d+)\smil(?:\s(\d+))?", digits, re.IGNORECASE
    )
    if mexican:
        return str(int(mexican[1]) * 1_000_000 + int(mexican[2]) * 1_000 + int(mexican[3] or 0))
    spoken = re.fullmatch(r"(\d+)-point-(\w+)", digits, re.IGNORECASE)
    if spoken:
        return f"{spoken[1]}.{POINTS[spoken[2].casefold()]}"
    digits = re.sub(r"['’ \u00a0\u202f]", "", digits)
    groups = re.fullmatch(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?", digits)
    small = scale and re.fullmatch(r"\d{1,3}[.,]\d{3}", digits)
    if groups and not (small and groups[1] == "."):
        digits = digits.replace(groups[1], "")
    return digits.replace(",", ".")
