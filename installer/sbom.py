#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what Chatelaine is made of as SPDX 2.3: every library that the program and what it loads are linked with, directly or
not, what was compiled in from headers, and the icons; each with its version, licence and source. Stops where one has no licence
in licences.txt. The same program on the same system gives the same bytes."""

import argparse
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

# Loaded while the program runs, so that no linker knows of them: relative to Qt's plug-ins, or names of libraries.
PLUGINS = ["sqldrivers/libqsqlite.so", "tls/libqopensslbackend.so", "platforms/libqxcb.so", "platforms/libqoffscreen.so",
           "iconengines/libqsvgicon.so", "imageformats/libqsvg.so"]
LOADED = ["libssl.so.3"]
OPTIONAL = ["libsecret-1-0"]  # packages that the program uses if they are there
COMPILED_IN = ["libexpected-dev"]  # libraries that are headers only
DATA = ["breeze-icon-theme"]
EXTRACTED = {"LicenseRef-Public-Domain": "The authors have put this into the public domain; everybody may do anything with it."}


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def libraries_of(files):
    """The real files of all libraries that these need, and theirs."""
    paths = re.findall(r"^\t(?:\S+ => )?(/\S+) \(0x", said("ldd", *files), re.MULTILINE)
    return {os.path.realpath(path) for path in paths}


def packages_of(paths):
    """The packages that these files came with."""
    both = {path: path.removeprefix("/usr") for path in paths}  # a package may know a file as it was before /lib became a link
    found = subprocess.run(["dpkg-query", "-S", *both.keys(), *both.values()], check=False, capture_output=True, text=True).stdout
    owner = {path: package for package, path in re.findall(r"^([^:,\s]+)(?::\w+)?: (\S+)$", found, re.MULTILINE)}
    for path, old in both.items():
        if path not in owner and old not in owner:
            raise SystemExit(f"sbom.py: {path} belongs to no package, so nobody can say what it is. "
                             "Build with the system's libraries only.")
    return set(owner.values())


def linked_packages(program):
    folder = said("qmake6", "-query", "QT_INSTALL_PLUGINS").strip()
    plugins = [os.path.join(folder, name) for name in PLUGINS]
    cache = {}
    for name, path in re.findall(r"^\t(\S+) \(.*\) => (\S+)$", said("/sbin/ldconfig", "-p"), re.MULTILINE):
        cache.setdefault(name, path)
    loaded = [cache[name] for name in LOADED]
    files = [program, *plugins, *loaded]
    own = {os.path.realpath(path) for path in plugins + loaded}
    return packages_of(libraries_of(files) | own)


def licences():
    lines = (pathlib.Path(__file__).parent / "licences.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(None, 1) for line in lines if line and not line.startswith("#"))


def described(packages, known):
    form = "${Package}\t${source:Package}\t${source:Version}\t${Version}\t${Architecture}\t${Homepage}\n"
    lines = said("dpkg-query", "-W", "-f", form, *sorted(packages)).splitlines()
    return [entry_of(*line.split("\t"), known) for line in lines]


def entry_of(package, source, source_version, version, architecture, homepage, known):
    if source not in known:
        raise SystemExit(f"sbom.py: Chatelaine uses {package}, and nobody has looked at its licence. "
                         f"Read /usr/share/doc/{package}/copyright and add its source, {source}, to installer/licences.txt.")
    locator = f"pkg:deb/debian/{package}@{version.replace(':', '%3A').replace('+', '%2B')}?arch={architecture}"
    entry = {
        "SPDXID": "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", package),
        "name": package,
        "versionInfo": version,
        "supplier": "Organization: Debian",
        "downloadLocation": f"https://sources.debian.org/src/{source}/{source_version}/",
        "filesAnalyzed": False,
        "licenseConcluded": known[source],
        "licenseDeclared": known[source],
        "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": locator}],
    }
    if homepage:
        entry["homepage"] = homepage
    return entry


def related(package, kind):
    """How the program stands to a package, in the words of SPDX."""
    own, other = "SPDXRef-chatelaine", "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", package)
    if kind in ("DYNAMIC_LINK", "STATIC_LINK"):
        return {"spdxElementId": own, "relationshipType": kind, "relatedSpdxElement": other}
    return {"spdxElementId": other, "relationshipType": kind, "relatedSpdxElement": own}


def document(arguments):
    known = licences()
    kinds = {package: "DYNAMIC_LINK" for package in linked_packages(arguments.program)}
    kinds |= {package: "STATIC_LINK" for package in COMPILED_IN}
    kinds |= {package: "OPTIONAL_DEPENDENCY_OF" for package in OPTIONAL}
    kinds |= {package: "RUNTIME_DEPENDENCY_OF" for package in DATA}
    own = {
        "SPDXID": "SPDXRef-chatelaine",
        "name": "chatelaine",
        "versionInfo": arguments.version,
        "supplier": "Organization: The Chatelaine maintainers",
        "downloadLocation": arguments.homepage,
        "homepage": arguments.homepage,
        "filesAnalyzed": False,
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "primaryPackagePurpose": "APPLICATION",
    }
    packages = [own] + described(kinds, known)
    used = {word for entry in packages for word in re.findall(r"LicenseRef-[\w.-]+", entry["licenseDeclared"])}
    digest = hashlib.sha256(json.dumps(packages, sort_keys=True).encode()).hexdigest()
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"chatelaine-{arguments.version}",
        "documentNamespace": f"{arguments.homepage}/spdx/chatelaine-{arguments.version}-{digest}",
        "creationInfo": {"created": arguments.released + "T00:00:00Z",
                         "creators": ["Organization: The Chatelaine maintainers", f"Tool: sbom.py-{arguments.version}"]},
        "packages": packages,
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-chatelaine"}]
        + [related(package, kinds[package]) for package in sorted(kinds)],
        "hasExtractedLicensingInfos": [{"licenseId": licence, "name": licence.removeprefix("LicenseRef-").replace("-", " "),
                                        "extractedText": EXTRACTED[licence]} for licence in sorted(used)],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("program", "version", "released", "homepage", "output"):
        parser.add_argument("--" + name, required=True)
    arguments = parser.parse_args()
    datetime.date.fromisoformat(arguments.released)
    text = json.dumps(document(arguments), indent=2, ensure_ascii=False) + "\n"
    pathlib.Path(arguments.output).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
