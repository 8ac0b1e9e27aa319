"""Measures cite, alone and beside other programs, on one core: peers.py html|pdf|docx CITE CORPUS.

html: the main text that trafilatura and resiliparse take out of the pages of the corpus, and the text of cite. "kept" is the share of the numbers
people found in the paper that stand in the text; "leaked" the share of the numbers beside the paper (menus, other news) that are taken for it: by cite,
those it gives another zone than sidebar; by the others, those that stand in the main text.
pdf: cite beside `pdftotext -layout` alone, on papers of twenty pages, on papers of one, and on those of the corpus.
docx: papers of five pages a second.
"""

import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path


def joined(text):
    """Without white space: lines are broken differently."""
    return "".join(text.split())


def pages(corpus):
    """Each page with the numbers of its paper and those beside it."""
    for path in sorted((corpus / "gold").glob("*.json")):
        gold = json.loads(path.read_text())
        file = (path.parent / gold.get("file", "")).resolve()
        if file.suffix not in (".html", ".htm") or "citations" not in gold:
            continue
        numbers = [(c["number_as_printed"], c["zone"]) for c in gold["citations"] if c["number_as_printed"]]
        wanted = {joined(number) for number, zone in numbers if zone != "sidebar"}
        yield file, wanted, {joined(number) for number, zone in numbers if zone == "sidebar"} - wanted


def peers():
    import trafilatura
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    return {
        "trafilatura": lambda page: trafilatura.extract(page) or "",
        "resiliparse": lambda page: extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True),
    }


def used(run):
    """CPU seconds of this process and the children it waited for."""
    before = os.times()
    run()
    after = os.times()
    return sum(after[:4]) - sum(before[:4])


def share(found, all_):
    return f"{100 * found / all_:.1f} %" if all_ else "-"


def html(cite, corpus):
    papers = list(pages(corpus))
    wanted = sum(len(paper[1]) for paper in papers)
    noise = sum(len(paper[2]) for paper in papers)
    size = sum(file.stat().st_size for file, _, _ in papers)
    print(f"{len(papers)} pages, {wanted} numbers of papers, {noise} beside them")

    with tempfile.TemporaryDirectory() as folder:
        copies = 20_000_000 // size
        for copy in range(copies):
            for file, _, _ in papers:
                (Path(folder) / f"{copy}-{file.name}").write_bytes(file.read_bytes())
        command = [cite, "parse", "--jobs", "1", "--format"]
        with open(os.devnull, "w") as nowhere:
            seconds = min(used(lambda: subprocess.run(command + ["text", folder], stdout=nowhere, check=True)) for _ in range(3))
    rates = {"cite": copies * size / seconds / 1e6}
    kept = leaked = 0
    for file, numbers, beside in papers:
        text = joined(subprocess.run(command + ["text", file], capture_output=True, check=True, text=True).stdout)
        document = json.loads(subprocess.run(command + ["json", file], capture_output=True, check=True, text=True).stdout)
        taken = {joined(c["number_printed"]) for c in document["citations"] if c["number_printed"] and c["zone"] != "sidebar"}
        kept += sum(number in text for number in numbers)
        leaked += len(beside & taken)
    print(f"cite: kept {share(kept, wanted)}, leaked {share(leaked, noise)}, {rates['cite']:.1f} MB/s with finding and printing citations")

    for name, extract in peers().items():
        texts = {file: joined(extract(file.read_bytes())) for file, _, _ in papers}
        kept = sum(number in texts[file] for file, numbers, _ in papers for number in numbers)
        leaked = sum(number in texts[file] for file, _, beside in papers for number in beside)
        contents = [file.read_bytes() for file, _, _ in papers]
        rounds = 20
        seconds = min(used(lambda: [extract(page) for _ in range(rounds) for page in contents]) for _ in range(5)) / rounds
        rate = size / seconds / 1e6
        print(f"{name}: kept {share(kept, wanted)}, leaked {share(leaked, noise)}, {rate:.1f} MB/s; cite has {rates['cite'] / rate:.2f} times that speed")


def made_pdf(count):
    """A PDF file of so many pages of forty-five lines."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>"]
    kids = []
    for page in range(count):
        lines = [
            f"({page * 45 + line}. Thuc hien Chi thi so {33 + line}/CT-TTg ngay 26/11/2021 cua Thu tuong Chinh phu, cac don vi bao cao) Tj T*"
            if line % 15 == 0
            else "(va to chuc trien khai thuc hien cac noi dung cua ke hoach nay tai don vi, dia phuong theo quy dinh) Tj T*"
            for line in range(45)
        ]
        stream = ("BT /F1 12 Tf 16 TL 60 780 Td\n" + "\n".join(lines) + "\nET").encode()
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        kids.append(len(objects) + 1)
        content = len(objects)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>" % content)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, b" ".join(b"%d 0 R" % kid for kid in kids))
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)


def measured(run):
    """Seconds by the clock, and of the processor."""
    start = time.monotonic()
    seconds = used(run)
    return time.monotonic() - start, seconds


def above(theirs, ours):
    """The middle of what each round cost more."""
    return f"{100 * (statistics.median(our / their for their, our in zip(theirs, ours)) - 1):+.0f} %"


def pdf(cite, corpus):
    """Alternating rounds, the best of each and the middle of the ratios: other work on the machine disturbs both. Files enough that the start
    of cite weighs little."""
    own = [path.read_bytes() for path in sorted((corpus / "formats").glob("*.pdf"))]
    for words, papers in (("papers of 20 pages", [made_pdf(20)] * 100), ("papers of one page", [made_pdf(1)] * 200), ("papers of the corpus", own * 100)):
        files = len(papers)
        with tempfile.TemporaryDirectory() as folder:
            for number, paper in enumerate(papers):
                (Path(folder) / f"{number}.pdf").write_bytes(paper)
            paths = [str(path) for path in Path(folder).iterdir()]

            def alone():
                for path in paths:
                    subprocess.run(["pdftotext", "-layout", "-enc", "UTF-8", path, "-"], stdout=subprocess.DEVNULL, check=True)

            def whole():
                subprocess.run([cite, "parse", "--jobs", "1", "--format", "json", folder], stdout=subprocess.DEVNULL, check=True)

            rounds = [measured(alone) + measured(whole) for _ in range(9)]
        time, cpu, own_time, own_cpu = ([1000 * value / files for value in column] for column in zip(*rounds))
        print(
            f"{words}: at best pdftotext {min(time):.1f} ms, cite {min(own_time):.1f} ms, mostly {above(time, own_time)};"
            f" CPU {min(cpu):.1f} ms and {min(own_cpu):.1f} ms, mostly {above(cpu, own_cpu)}")


def made_docx(pages):
    """A Word file of so many pages of forty lines, three runs a line, a citation every tenth line."""
    def run(words):
        return f'<w:r><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'

    lines = []
    for line in range(40 * pages):
        cited = f"theo Chỉ thị số {line}/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ " if line % 10 == 0 else "các cơ quan, đơn vị, địa phương "
        runs = [f"{line}. Tổ chức triển khai thực hiện ", cited, "bảo đảm tiến độ, chất lượng theo quy định."]
        lines.append('<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="both"/></w:pPr>' + "".join(map(run, runs)) + "</w:p>")
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", f'<Types><Override PartName="/word/document.xml" ContentType="{main}"/></Types>')
        file.writestr("word/document.xml", f'<w:document {space}><w:body>{"".join(lines)}</w:body></w:document>')
    return out.getvalue()


def docx(cite, corpus):
    paper = made_docx(5)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(400):
            (Path(folder) / f"{number}.docx").write_bytes(paper)
        command = [cite, "parse", "--jobs", "1", "--format", "json", folder]
        seconds = min(used(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True)) for _ in range(5))
    print(f"docx of five pages: {400 / seconds:.0f} a second")


if __name__ == "__main__":
    # The programs started and their children stay there, too.
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    {"html": html, "pdf": pdf, "docx": docx}[sys.argv[1]](sys.argv[2], Path(sys.argv[3]))
