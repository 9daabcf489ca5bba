"""Asks axe-core and a browser whether the report as HTML can be used by everybody.

    Tests/Conformance/html.py BINARY INPUT…

BINARY is `sozialraum`, each INPUT what `validate` takes; name at least one with many faults. Needs Python with
axe-playwright-python, which brings playwright and axe-core along, and Chromium; CHROMIUM names it if it is not
/usr/bin/chromium.

Of every input, alone and all together, in both languages: nothing is loaded and nothing refused by the policy of the
page; no violation of WCAG 2.2 A and AA in light and dark, with all places opened and none; no scrolling aside in a
window of 320 pixels (400 % of 1280); the keyboard reaches every control, in order, and shows where it is; the filters
show what they say, and without a script the severity can be chosen; in print every place is there.
"""
import json
import os
import subprocess
import sys
import tempfile

import axe_playwright_python
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js")
PLACES = ".card tbody tr:not(.group)"


def axe(page):
    with open(AXE, encoding="utf-8") as file:
        page.evaluate(file.read() + "; undefined")
    result = page.evaluate(
        "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS)
    return [
        f"{item['id']} ({item['impact']}): {node['html'][:120]}"
        for item in result["violations"] for node in item["nodes"][:3]]


def visible(page):
    """How many places can be seen when the rules are opened."""
    page.evaluate("document.querySelectorAll('.card').forEach(card => { card.open = true })")
    return page.evaluate(f"[...document.querySelectorAll('{PLACES}')].filter(row => row.checkVisibility()).length")


def keyboard(page):
    """Walks with the Tab key; gives what it came to, and what is wrong."""
    wrong, seen, last = [], [], -1
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href],summary,input,select,button')].filter(e => e.checkVisibility() && "
        "(e.type !== 'radio' || e.checked)).length")
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        at = page.evaluate(
            "(() => { const e = document.activeElement; if (e === document.body) return null;"
            "const all = [...document.querySelectorAll('*')], s = getComputedStyle(e), b = e.getBoundingClientRect();"
            "return [all.indexOf(e), s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2, e.outerHTML.slice(0, 80),"
            "b.width >= 24 && b.height >= 24 || ['A', 'INPUT'].includes(e.tagName), b.bottom > 0 && b.top < innerHeight] })()")
        if at is None:
            break
        seen.append(at[2])
        if at[0] <= last:
            wrong.append(f"Tab goes back at {at[2]}")
        last = at[0]
        if not at[1]:
            wrong.append(f"no visible focus on {at[2]}")
        if not at[3]:
            wrong.append(f"too small: {at[2]}")
        if not at[4]:
            wrong.append(f"not in sight: {at[2]}")
    if len(seen) != wanted:
        wrong.append(f"Tab reaches {len(seen)} of {wanted} controls")
    return wrong


def filters(page, findings):
    wrong = []
    everything = visible(page)
    if everything != len(findings):
        wrong.append(f"{everything} places can be seen, not {len(findings)}")
    for severity in ("error", "warning", "hint"):
        page.check(f"#s-{severity}")
        count = sum(1 for finding in findings if finding["severity"] == severity)
        if visible(page) != count:
            wrong.append(f"{severity}: {visible(page)} places, not {count}")
    page.check("#s-all")
    if page.is_visible("#q"):
        code = findings[0]["code"]
        page.select_option("#rule", code)
        count = sum(1 for finding in findings if finding["code"] == code)
        if visible(page) != count:
            wrong.append(f"{code}: {visible(page)} places, not {count}")
        if str(count) not in page.inner_text("#status").replace(".", "").replace(",", ""):
            wrong.append(f"the status says {page.inner_text('#status')}")
        page.click("#reset")
        table = next((f["location"]["table"] for f in findings if "table" in f["location"]), None)
        if table:
            page.select_option("#table", table)
            count = sum(1 for finding in findings if finding["location"].get("table") == table)
            if visible(page) != count:
                wrong.append(f"{table}: {visible(page)} places, not {count}")
            page.click("#reset")
        page.fill("#q", "no such text anywhere")
        page.wait_for_timeout(250)
        if visible(page) != 0:
            wrong.append("a search for nothing finds something")
        page.click("#reset")
        if page.evaluate("document.activeElement.id") != "q":
            wrong.append("the focus is lost")
    if visible(page) != everything:
        wrong.append("not everything comes back")
    return wrong


def check(browser, path, findings):
    wrong = []
    with open(path, "rb") as file:
        size = len(file.read())
    for scheme, width in (("light", 1280), ("dark", 1280), ("light", 320)):
        context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
        page = context.new_page()
        page.on("console", lambda message: wrong.append(f"the browser says: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"the script fails: {error}"))
        page.on("request", lambda request: request.url.startswith("file:") or wrong.append(f"loads {request.url}"))
        page.goto("file://" + path)
        for is_open in (False, True):
            page.evaluate(f"document.querySelectorAll('details').forEach(d => d.open = {str(is_open).lower()})")
            wrong += [f"{scheme} {width}: {text}" for text in axe(page)]
            over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            if over > 0:
                wrong.append(f"{width}: {over} pixels stand out aside")
            cut = page.evaluate(
                "[...document.querySelectorAll('td,th,p,h1,h2,h3')].filter(e => e.getBoundingClientRect().right > "
                "innerWidth + 1).length")
            if cut:
                wrong.append(f"{width}: {cut} elements stand out aside")
        if width == 1280:
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)")
            wrong += keyboard(page)
            if findings:
                wrong += filters(page, findings)
        context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto("file://" + path)
    if page.locator("#tools").count() and page.locator("#tools").is_visible():
        wrong.append("without a script there are controls that do nothing")
    if findings:
        wrong += filters(page, findings)
    context.close()
    context = browser.new_context()
    page = context.new_page()
    page.goto("file://" + path)
    if page.locator(PLACES).count() != len(findings):
        wrong.append(f"{page.locator(PLACES).count()} places stand there, not {len(findings)}")
    page.emulate_media(media="print")
    hidden = page.evaluate(
        f"[...document.querySelectorAll('{PLACES}')].filter(row => row.getClientRects().length === 0).length")
    if hidden:
        wrong.append(f"in print {hidden} places are missing")
    context.close()
    return size, wrong


def main():
    binary, *inputs = sys.argv[1:]
    binary, failed = os.path.abspath(binary), False
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as work:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        for group in [[path] for path in inputs] + ([inputs] if len(inputs) > 1 else []):
            for language in ("de", "en"):
                words = [binary, "validate", *group, "--language", language]
                path = os.path.join(work, "report.html")
                subprocess.run([*words, "--format", "html", "--output", path], check=False)
                done = subprocess.run([*words, "--format", "json"], capture_output=True, check=False)
                size, wrong = check(browser, path, json.loads(done.stdout)["findings"])
                print(f"{language} {' '.join(group)[:70]:70} {size} bytes, {len(wrong)} wrong")
                for line in list(dict.fromkeys(wrong))[:20]:
                    print("WRONG:", line)
                failed = failed or bool(wrong)
    sys.exit(1 if failed else 0)


main()
