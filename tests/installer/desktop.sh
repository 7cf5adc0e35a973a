#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# desktop.sh SOURCE BUILD: what desktops read is as their specifications want it, and says the same everywhere.
# shellcheck disable=SC2317,SC2329 # functions that "check" calls
set -euo pipefail

source=$1
made=$2/installer
# shellcheck source=tests/installer/check.sh
source "$source/tests/installer/check.sh"

id=org.chatelaine.Chatelaine
entry=$source/installer/linux/$id.desktop
metainfo=$made/linux/$id.metainfo.xml
type=$source/installer/linux/chatelaine.xml

check 'the desktop entry is valid' silent desktop-file-validate "$entry"
check 'the metainfo is valid' appstreamcli validate --no-net "$metainfo"
check 'every XML file is well-formed' xmllint --noout --nonet "$type" "$source/installer/macos/Info.plist.in" "$source"/installer/icons/*.svg "$source"/resources/icons/*.svg
dimensions() { # dimensions PNG: as its header says
    od -An -tu1 -j16 -N8 "$1" | awk '{ print $3 * 256 + $4 "x" $7 * 256 + $8 }'
}

into_database() { # the shared database of types takes it
    mkdir -p "$work/mime/packages"
    cp "$type" "$work/mime/packages/"
    update-mime-database "$work/mime" && grep -q chatelaine "$work/mime/globs2"
}
check 'the type is taken into the database of types' into_database

mimetype() { xmllint --xpath 'string(//*[local-name()="mime-type"]/@type)' "$type"; }
named() { sed -n "s/^$1=//p" "$entry" | head -n 1; }
newest() { xmllint --xpath "string(//release[1]/@$1)" "$metainfo"; }
check 'the desktop entry opens files of that type' same "$(mimetype);" "$(named MimeType)"
check 'the metainfo names that type' same "$(mimetype)" "$(xmllint --xpath 'string(//provides/mediatype)' "$metainfo")"
check 'windows say which desktop entry is theirs' grep -q "setDesktopFileName(QStringLiteral(\"$id\"))" "$source/app/main.cpp"
check 'the metainfo names the desktop entry' same "$id.desktop" "$(xmllint --xpath 'string(//launchable)' "$metainfo")"

version=$(sed -n 's/^project(Chatelaine VERSION \([0-9.]*\) .*/\1/p' "$source/CMakeLists.txt")
check 'the newest release in the metainfo is this version' same "$version" "$(newest version)"
check 'the newest entry of the changelog is this version' same "chatelaine ($version) unstable; urgency=medium" "$(head -n 1 "$source/installer/debian/changelog")"
check 'both are of the same day' same "$(newest date)" "$(date -u -d "$(sed -n 's/^ -- .*>  //p' "$source/installer/debian/changelog" | head -n 1)" +%F)"
check 'the picture is as large as the metainfo says' same "$(xmllint --xpath 'concat(//image/@width, "x", //image/@height)' "$metainfo")" \
    "$(dimensions "$source/resources/screenshots/$(basename "$(xmllint --xpath 'string(//image)' "$metainfo")")")"

for size in 16 22 24 32 48 64 128 256 512; do
    check "the icon is rendered in $size pixels" same "${size}x$size" "$(dimensions "$made/icons/$size.png")"
done
check 'Windows has an icon' same 0000010007 "$(od -An -tx1 -N5 "$made/icons/chatelaine.ico" | tr -d ' ')"
check 'macOS has an icon' same icns "$(head -c 4 "$made/icons/chatelaine.icns")"
finish
