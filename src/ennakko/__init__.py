"""Ennakko: assess the effects of a decision on people before it is made."""
