"""The questions: each one file of data, answered with rows, their evidence and how they were counted."""

from comity.questions._answer import Answer, Row, Seen, Total
from comity.questions._ask import ask
from comity.questions._declared import QUESTIONS, question_of
from comity.questions._question import Column, Counted, Empty, Parameter, Picture, Question
from comity.questions._suggest import Suggestion, suggestions
from comity.questions._values import Holdings, Value

__all__ = [
    "QUESTIONS",
    "Answer",
    "Column",
    "Counted",
    "Empty",
    "Holdings",
    "Parameter",
    "Picture",
    "Question",
    "Row",
    "Seen",
    "Suggestion",
    "Total",
    "Value",
    "ask",
    "question_of",
    "suggestions",
]
