"""Files that a reader must survive: locked, cut off, broken, going round in circles."""

from pathlib import Path

import pikepdf


def locked(source, target, user):
    """AES-256, with this password to open it; the empty one opens for everybody."""
    with pikepdf.open(source) as file:
        file.save(target, encryption=pikepdf.Encryption(owner="eigenaar", user=user, R=6), deterministic_id=False)


def cut_off(source, target, share):
    """The first part of a file only."""
    data = Path(source).read_bytes()
    Path(target).write_bytes(data[: int(len(data) * share)])


def wrong_table(source, target):
    """The table of objects points beside everything."""
    with pikepdf.open(source) as file:
        file.save(target, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    data = Path(target).read_bytes()
    at = data.rindex(b"startxref")
    Path(target).write_bytes(data[:at] + b"startxref\n17\n%%EOF\n")


def circles(target):
    """A tree of pages that holds itself, and a drawing that draws itself. Written out: no writer makes this."""
    def stream(entries, text):
        return f"<< {entries} /Length {len(text)} >>\nstream\n{text}\nendstream"

    resources = "/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {resources} >>",
        stream("", "BT /F 11 Tf 60 700 Td (Deze bladzijde is gewoon te lezen.) Tj ET q /X Do Q"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        stream(f"/Type /XObject /Subtype /Form /BBox [0 0 600 800] {resources}",
               "BT /F 11 Tf 60 640 Td (De tekening tekent zichzelf.) Tj ET /X Do"),
    ]
    out, places = b"%PDF-1.7\n", []
    for number, text in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    out += (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
            f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n").encode()
    Path(target).write_bytes(out)


def on_its_side(source, target):
    """The same pages, each turned another way, as after scanning: the text itself does not lie level."""
    with pikepdf.open(source) as pdf:
        for at, page in enumerate(pdf.pages):
            left, bottom, right, top = (float(side) for side in page.mediabox)
            wide, high = right - left, top - bottom
            turn = [f"0 1 -1 0 {high} 0", f"0 -1 1 0 0 {wide}"][at % 2]
            page.contents_add(f"q {turn} cm ".encode(), prepend=True)
            page.contents_add(b" Q")
            page.mediabox = [0, 0, high, wide]
        pdf.save(target, deterministic_id=True)
