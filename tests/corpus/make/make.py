"""Makes the documents of the corpus anew: `python3 tests/corpus/make/make.py [--pdf FOLDER]`.

All schools are invented and all texts written for this corpus. Needs LibreOffice (`soffice`) for the
files that it writes itself, and python-docx for one. With `--pdf` the texts of LibreOffice and Word are
also saved as PDF in a folder. The files are kept in the repository; a new LibreOffice may write them
otherwise, so look at the difference.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import office_text
import plain
import python_docx
import web
import word

CORPUS = Path(__file__).resolve().parent.parent


def soffice(source: Path, kind: str, folder: Path) -> None:
    """Has LibreOffice save a file as another kind, in a folder."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                str(folder),
                str(source),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )


def main() -> None:
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        for name, text, kind in office_text.documents():
            source = folder / f"{name}.fodt"
            source.write_text(text, encoding="utf-8")
            soffice(source, kind, folder)
            shutil.copy(folder / f"{name}.{kind}", CORPUS)
    word.write(CORPUS / "dyslexieprotocol.docx")
    python_docx.write(CORPUS / "zorgplan.docx")
    # What one program made, saved by another.
    soffice(CORPUS / "dyslexieprotocol.docx", "odt", CORPUS)
    soffice(CORPUS / "zorgplan.docx", "html", CORPUS)
    soffice(CORPUS / "zorgplan.docx", "txt:Text (encoded):UTF8", CORPUS)
    for name, content in [*web.documents(), *plain.documents()]:
        (CORPUS / name).write_bytes(content)
    if "--pdf" in sys.argv:
        out = Path(sys.argv[sys.argv.index("--pdf") + 1])
        for name in ["schoolgids.docx", "ondersteuningsprofiel.odt", "dyslexieprotocol.docx", "zorgplan.docx"]:
            soffice(CORPUS / name, "pdf", out)


if __name__ == "__main__":
    main()
