"""Loads workbooks with openpyxl and saves them again. Usage: resave.py FOLDER FILE..."""

import sys
from pathlib import Path

from openpyxl import load_workbook

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for name in sys.argv[2:]:
        load_workbook(name).save(folder / Path(name).name)
