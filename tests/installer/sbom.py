#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py DOCUMENT PACKAGES: the list of parts is SPDX 2.3 with every field that it must have, names every one of the packages
(a line each), and says of each part which version it is, under which licence and where it is from."""

import json
import re
import sys

ID = re.compile(r"SPDXRef-[A-Za-z0-9.-]+")
# https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/, for the short list of names in use
NAME = r"(?:LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9.-]+)(?: WITH [A-Za-z0-9.-]+)?"
EXPRESSION = re.compile(rf"{NAME}(?: (?:AND|OR) {NAME})*")
EMPTY = re.compile(r"NOASSERTION|NONE|TODO|TBD|UNKNOWN|PLACEHOLDER", re.IGNORECASE)
URL = re.compile(r"(?:https?|git\+https)://[a-z0-9.-]+(?:/\S*)?")
KINDS = {"DYNAMIC_LINK", "STATIC_LINK", "OPTIONAL_DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF"}

faults = []


def expect(holds, sentence):
    if not holds:
        faults.append(sentence)


def check_head(document):
    expect(document.get("spdxVersion") == "SPDX-2.3", "the version of SPDX is not 2.3")
    expect(document.get("dataLicense") == "CC0-1.0", "the licence of the list itself is not CC0-1.0")
    expect(document.get("SPDXID") == "SPDXRef-DOCUMENT", "the document has not the identifier that it must have")
    expect(URL.fullmatch(document.get("documentNamespace", "")) and "#" not in document["documentNamespace"], "the namespace is no URI")
    creation = document.get("creationInfo", {})
    expect(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", creation.get("created", "")), "it does not say when it was created")
    creators = creation.get("creators", [])
    expect(creators and all(re.fullmatch(r"(Organization|Tool): \S.*", each) for each in creators), "it does not say who created it")


def check_package(package):
    name = package.get("name", "a part without a name")
    expect(ID.fullmatch(package.get("SPDXID", "")), f"{name} has no identifier")
    expect(re.search(r"\d", package.get("versionInfo", "")), f"{name} has no version")
    expect(package.get("filesAnalyzed") is False, f"{name} does not say that its files were not analysed")
    expect(re.fullmatch(r"Organization: \S.*", package.get("supplier", "")), f"{name} has no supplier")
    expect(URL.fullmatch(package.get("downloadLocation", "")), f"{name} has no source")
    for field in ("licenseConcluded", "licenseDeclared"):
        expect(EXPRESSION.fullmatch(package.get(field, "")), f"{name} has no {field}")
    if name != "chatelaine":
        found = [each["referenceLocator"] for each in package.get("externalRefs", []) if each["referenceType"] == "purl"]
        expect(len(found) == 1 and found[0].startswith(f"pkg:deb/debian/{name}@"), f"{name} has no package URL")


def check_relations(document):
    own = {package["SPDXID"] for package in document["packages"]}
    expect(len(own) == len(document["packages"]), "two parts have one identifier")
    relations = document.get("relationships", [])
    described = [each for each in relations if each["relationshipType"] == "DESCRIBES"]
    expect([each["relatedSpdxElement"] for each in described] == ["SPDXRef-chatelaine"], "it does not describe the program")
    ends = set()
    for each in relations:
        pair = {each["spdxElementId"], each["relatedSpdxElement"]}
        expect(pair <= own | {"SPDXRef-DOCUMENT"}, f"{pair} are not all parts")
        expect(each["relationshipType"] in KINDS | {"DESCRIBES"}, f"{each['relationshipType']} is no relationship")
        ends |= pair
    expect(own <= ends, f"nothing says how {own - ends} stand to the program")


def check_licences(document):
    used = {name for package in document["packages"] for name in re.findall(r"LicenseRef-[\w.-]+", package["licenseDeclared"])}
    told = {each["licenseId"]: each["extractedText"] for each in document.get("hasExtractedLicensingInfos", [])}
    expect(used == set(told), "licences that SPDX does not know are not all told")
    expect(all(len(text) > 20 for text in told.values()), "a licence has no text")


def main(path, packages):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    document = json.loads(text)
    expect(not EMPTY.search(text), "something is left open")
    check_head(document)
    for package in document["packages"]:
        check_package(package)
    check_relations(document)
    check_licences(document)
    missing = set(packages.split()) - {package["name"] for package in document["packages"]}
    expect(not missing, f"the package depends on what is not listed: {', '.join(sorted(missing))}")
    print(*faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
