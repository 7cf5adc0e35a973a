# Where the Filesystem Hierarchy Standard and freedesktop.org want things.
set(here "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}/linux")
configure_file("${here}/org.chatelaine.Chatelaine.metainfo.xml.in" "${made}/org.chatelaine.Chatelaine.metainfo.xml" @ONLY)
configure_file("${here}/chatelaine.1.in" "${made}/chatelaine.1" @ONLY)

install(FILES "${here}/org.chatelaine.Chatelaine.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/org.chatelaine.Chatelaine.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${here}/chatelaine.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${here}/chatelaine.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME chatelaine)
install(FILES "${here}/_chatelaine" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/chatelaine.svg" DESTINATION "${icons}/scalable/apps")
install(FILES icons/store.svg DESTINATION "${icons}/scalable/mimetypes" RENAME application-x-chatelaine-store.svg)
foreach(size IN LISTS CHATELAINE_ICON_SIZES)
    install(FILES "${CHATELAINE_ICONS}/${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME chatelaine.png)
endforeach()

# chatelaine_compress(<file> <destination> [<name>]): without name and time of the file, so that the same text is the same bytes.
find_program(GZIP gzip REQUIRED)
function(chatelaine_compress file destination)
    get_filename_component(name "${file}" NAME)
    if(ARGN)
        set(name ${ARGN})
    endif()
    add_custom_command(OUTPUT "${made}/${name}.gz" COMMAND "${GZIP}" -9n < "${file}" > "${made}/${name}.gz" DEPENDS "${file}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY CHATELAINE_COMPRESSED "${made}/${name}.gz")
    install(FILES "${made}/${name}.gz" DESTINATION "${destination}")
endfunction()
chatelaine_compress("${made}/chatelaine.1" "${CMAKE_INSTALL_MANDIR}/man1")
chatelaine_compress("${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" "${CMAKE_INSTALL_DOCDIR}")
get_property(compressed GLOBAL PROPERTY CHATELAINE_COMPRESSED)
add_custom_target(chatelaine_texts ALL DEPENDS ${compressed})
install(FILES debian/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# What the program is made of: asked for by installer/package, and installed where it was made.
find_package(Python3 COMPONENTS Interpreter)
if(Python3_FOUND AND EXISTS /var/lib/dpkg/status)
    set(sbom "${made}/chatelaine.spdx.json")
    add_custom_command(OUTPUT "${sbom}"
        COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/sbom.py" --program "$<TARGET_FILE:chatelaine>" --version "${PROJECT_VERSION}"
            --released "${CHATELAINE_RELEASE_DATE}" --homepage "${CHATELAINE_HOMEPAGE}" --output "${sbom}"
        DEPENDS chatelaine sbom.py licences.txt /var/lib/dpkg/status COMMENT "Listing what the program is made of" VERBATIM)
    add_custom_target(chatelaine_sbom DEPENDS "${sbom}")
    install(FILES "${sbom}" DESTINATION "${CMAKE_INSTALL_DOCDIR}" OPTIONAL)
endif()
