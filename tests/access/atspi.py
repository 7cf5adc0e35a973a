#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader gets to know of the real program, over the real accessibility bus, on a display of its own;
and the whole main job by keyboard alone. Usage: atspi.py PROGRAM. Ends with 77 where what it needs is missing."""
import ctypes
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE = 25  # seconds for what a busy machine does in one
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
INSIDE = "CHATELAINE_ATSPI_INSIDE"


def missing():
    """The Debian packages that this needs and that are not here."""
    programs = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-run-session": "dbus-daemon"}
    packages = [package for program, package in programs.items() if not shutil.which(program)]
    if not os.path.exists(LAUNCHER):
        packages.append("at-spi2-core")
    if not importlib.util.find_spec("pyatspi"):
        packages.append("python3-pyatspi")
    return packages


def enter_session():
    """Begins anew on a bus, in a home and with a runtime folder of its own, all gone afterwards."""
    if packages := missing():
        print("Skipped: what a screen reader is told can only be heard with these packages:", " ".join(packages))
        sys.exit(77)
    with tempfile.TemporaryDirectory(prefix="chatelaine-atspi-") as home:
        run = os.path.join(home, "run")
        os.mkdir(run, 0o700)
        kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "LD_PRELOAD", "ASAN_OPTIONS",
                                                    "LSAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
        environment = dict(kept, HOME=home, XDG_RUNTIME_DIR=run, LC_ALL="C.UTF-8", LANGUAGE="en",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        environment[INSIDE] = "1"
        session = subprocess.Popen(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                                   start_new_session=True)
        try:
            return session.wait()
        finally:
            try:
                os.killpg(session.pid, signal.SIGTERM)  # whatever the bus started
            except ProcessLookupError:
                pass


def until(condition, why):
    """What condition() gives as soon as it gives something."""
    from gi.repository import GLib
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            if found := condition():
                return found
        except (GLib.Error, NotImplementedError, AttributeError, LookupError):
            pass  # what was asked has gone meanwhile
        GLib.usleep(20_000)
    raise AssertionError(why() if callable(why) else why)


class Thing:
    """One node of the tree, as it is told."""

    def __init__(self, node):
        self.node = node

    def __eq__(self, other):
        return self.node == other.node

    @property
    def name(self):
        return self.node.name

    @property
    def role(self):
        return self.node.getRoleName()

    def states(self):
        import pyatspi
        return {pyatspi.stateToString(state) for state in self.node.getState().getStates()}

    def children(self):
        many = self.role in ("table", "tree table", "list", "tree")
        for index in range(min(self.node.childCount, 40 if many else 400)):
            if child := self.node.getChildAtIndex(index):
                yield Thing(child)

    def below(self):
        """This and all that is shown in it."""
        todo = [self]
        while todo:
            thing = todo.pop(0)
            if thing.role != "application" and "showing" not in thing.states():
                continue
            yield thing
            todo += thing.children()

    def said(self):
        """What is spoken when the keyboard comes here."""
        import pyatspi
        labels = [relation.getTarget(0).name for relation in self.node.getRelationSet()
                  if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
        return " | ".join(part for part in [self.name, *labels, self.node.description] if part)


class Listener:
    """Hears what the program announces, from now on."""

    KINDS = ("object:property-change:accessible-name", "object:property-change:accessible-value",
             "object:state-changed:showing", "object:state-changed:focused")

    def __init__(self):
        import pyatspi
        self.heard = []
        self.focus = None
        for kind in self.KINDS:
            pyatspi.Registry.registerEventListener(self.hear, kind)

    def hear(self, event):
        try:
            showing = str(event.type).startswith("object:state-changed:showing")
            if str(event.type).startswith("object:state-changed:focused"):
                self.focus = Thing(event.source) if event.detail1 else self.focus
                return
            if showing and (not event.detail1 or event.source.getRoleName() != "notification"):
                return
            self.heard.append(f"{event.source.getRoleName()}: {event.source.name}")
        except Exception:  # pylint: disable=broad-except
            pass  # gone before it could be asked

    def wait_for(self, words):
        until(lambda: any(words in heard for heard in self.heard),
              lambda: f"Nobody announces “{words}”, only: {self.heard[-20:]}")
        self.heard.clear()


class Console:
    """The program on a display of its own, and somebody with nothing but a keyboard and a screen reader."""

    def __init__(self, program):
        self.processes = []
        self.display = self.start_display()
        os.environ["DISPLAY"] = self.display
        self.start(["openbox"])
        self.log = open(os.path.join(os.environ["HOME"], "log"), "w+b")  # pylint: disable=consider-using-with
        self.program = self.start([program, "--demo"], self.log)
        import pyatspi
        self.desktop = pyatspi.Registry.getDesktop(0)
        self.application = until(self.find_application, self.tell_log)
        self.listener = Listener()

    def start(self, command, log=subprocess.DEVNULL):
        process = subprocess.Popen(command, stdout=log, stderr=log)  # pylint: disable=consider-using-with
        self.processes.append(process)
        return process

    def start_display(self):
        """One that is free; it says its number once it can be drawn on."""
        reading, writing = os.pipe()
        self.processes.append(subprocess.Popen(  # pylint: disable=consider-using-with
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as number:
            return ":" + number.readline().strip()

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def find_application(self):
        assert self.program.poll() is None, "The program has ended."
        for index in range(self.desktop.childCount):
            child = self.desktop.getChildAtIndex(index)
            if child and child.name.lower() == "chatelaine":
                return Thing(child)
        return None

    def tell_log(self):
        self.log.seek(0)
        return "The program is not on the accessibility bus: " + self.log.read().decode(errors="replace")

    def shown(self, role=None, name=None, part=None):
        for thing in self.application.below():
            if (role is None or thing.role == role) and (name is None or thing.name == name) and \
                    (part is None or part in thing.name):
                return thing
        return None

    def wait(self, role=None, name=None, part=None):
        return until(lambda: self.shown(role, name, part), lambda: self.tell(f"Nothing is shown: {role} {name or part}"))

    def wait_gone(self, role, name):
        until(lambda: not self.shown(role, name), f"Still shown: {role} {name}")

    def tell(self, sentence):
        return sentence + "\n" + "\n".join(f"  {thing.role} “{thing.name}”" for thing in self.application.below())

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "5", text], check=True)

    def focused(self):
        focus = self.listener.focus
        return focus if focus and "focused" in focus.states() else None

    def arrive(self, words, role=None):
        """Waits until the keyboard is where these words are said."""
        def there():
            focus = self.focused()
            if focus and words in focus.said() and role in (None, focus.role):
                return focus
            thing = role and self.shown(role, words)  # a list behind the dialog may speak up after it
            return thing if thing and "focused" in thing.states() else None
        return until(there, lambda: self.tell(
            f"The keyboard is not at “{words}” but at “{(f := self.focused()) and f.role + ' ' + f.said()}”"))

    def tab_to(self, words):
        for _ in range(40):
            here = self.focused()
            if here and words in here.said():
                return here
            self.press("Tab")
            until(lambda: self.focused() and self.focused() != here,  # pylint: disable=cell-var-from-loop
                  lambda: f"Tab does not go on from {here and here.said()}")
        raise AssertionError(self.tell(f"Tab never comes to “{words}”"))


CONTROLS = ("push button", "toggle button", "check box", "radio button", "text", "password text", "spin button",
            "table", "tree table", "list", "tree", "page tab list")


def check_names(console, where):
    unnamed = [f"{thing.role} in {thing.node.parent.getRoleName()} “{thing.node.parent.name}”" for thing in console.application.below()
               if thing.role in CONTROLS and "focusable" in thing.states() and not thing.said()]
    assert not unnamed, f"Without a name on {where}: {unnamed}"


def check_table(console, where):
    """Whatever has rows says how many, what its columns are called and what is in a cell."""
    tables = [thing for thing in console.application.below() if thing.role in ("table", "tree table")]
    for thing in tables:
        table = thing.node.queryTable()
        assert table.nColumns > 0, f"No columns: {where}, {thing.name}"
        titles = [table.getColumnDescription(column) for column in range(table.nColumns)]
        assert all(titles), f"A column without a title: {where}, {thing.name}, {titles}"
        if table.nRows:
            cell = table.getAccessibleAt(0, 0)
            assert cell.name, f"An empty first cell: {where}, {thing.name}"
    return len(tables)


def walk_pages(console):
    pages = console.wait("list", "Pages")
    count = pages.node.childCount
    assert count >= 7, f"Only {count} pages"
    tables = 0
    for index in range(count):
        page = pages.node.getChildAtIndex(index)
        assert page.name and page.getRoleName() == "list item"
        console.press(f"ctrl+{index + 1}")
        until(lambda: "selected" in Thing(page).states(),  # pylint: disable=W0640
              f"Not selected: {page.name}")
        check_names(console, page.name)
        tables += check_table(console, page.name)
    assert tables >= 4, f"Only {tables} tables"
    console.press("ctrl+1")


def create_token(console):
    console.press("ctrl+n")
    console.arrive("Name (required)", "text")
    console.type("night shift")
    console.tab_to("Role (required)")
    console.press("Down")
    check_names(console, "the dialog of a new token")
    console.tab_to("Create token")
    console.press("space")


def keep_secret(console):
    """The secret is there and not read aloud; it is copied, and how long it stays on the clipboard is said."""
    console.wait("dialog", "New secret")
    secret = console.wait("password text", "The new secret")
    assert "not read aloud" in secret.node.description
    assert not secret.node.get_interfaces().count("Text"), "The secret can be read over the bus"
    console.arrive("Copy", "push button")
    console.press("Return")
    console.listener.wait_for("On the clipboard for")
    console.press("Escape")
    console.wait_gone("dialog", "New secret")


def find_token(console):
    console.press("ctrl+f")
    console.arrive("", "text")
    console.type("night shift")
    table = console.wait("table", "Tokens").node.queryTable()
    until(lambda: table.nRows == 1, lambda: f"{table.nRows} tokens are found")
    assert table.getAccessibleAt(0, 0).name.startswith("night shift")
    console.press("Down")
    until(lambda: "focused" in console.wait("table", "Tokens").states() or
          "night shift" in (console.focused().said() if console.focused() else ""), "The list has no keyboard")


def main_job(console):
    create_token(console)
    keep_secret(console)
    find_token(console)
    console.press("ctrl+g")
    console.wait("dialog", "Regenerate token")
    console.press("Return")
    keep_secret(console)
    console.press("Delete")
    console.wait("dialog", part="Delete")
    console.arrive("Cancel")
    console.press("Tab")
    console.arrive("Yes, delete", "push button")
    console.listener.heard.clear()
    console.press("space")
    console.listener.wait_for("notification:")


def main():
    if not os.environ.get(INSIDE):
        return enter_session()
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: not to outlive the bus
    console = Console(sys.argv[1])
    try:
        console.wait("table", "Tokens")
        walk_pages(console)
        main_job(console)
    finally:
        console.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
