# The packages that installer/package makes from what is installed.
set(CPACK_PACKAGE_NAME chatelaine)
set(CPACK_PACKAGE_VENDOR "The Chatelaine maintainers")
set(CPACK_PACKAGE_CONTACT "${CHATELAINE_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${CHATELAINE_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop console for an organisation's API tokens")
set(CPACK_PACKAGE_DESCRIPTION
"Chatelaine is for the people who keep an organisation's API tokens: who holds
which key, what each key opens, when it dies, and how to replace it without
locking anybody out.

It shows a new secret once, replaces a secret with a time of grace, answers
who may do what and why, and keeps a history that shows tampering. It works on
a store on this machine or on the access control of a HashiCorp Nomad cluster.")
set(CPACK_PACKAGE_EXECUTABLES chatelaine Chatelaine)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Chatelaine)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE) # whatever the builder's umask is
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_MONOLITHIC_INSTALL ON)
string(TOLOWER "${CMAKE_SYSTEM_NAME}" system)
set(CPACK_PACKAGE_FILE_NAME "chatelaine-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR}")

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB RPM TGZ)
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/linux/layout.cmake")
endif()

set(CPACK_NSIS_DISPLAY_NAME Chatelaine)
set(CPACK_NSIS_PACKAGE_NAME Chatelaine)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\chatelaine.exe")
set(CPACK_NSIS_MUI_ICON "${CHATELAINE_ICONS}/chatelaine.ico")
set(CPACK_NSIS_MUI_UNIICON "${CHATELAINE_ICONS}/chatelaine.ico")
set(CPACK_NSIS_URL_INFO_ABOUT "${CHATELAINE_HOMEPAGE}")
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_DMG_VOLUME_NAME Chatelaine)

# What the program loads while it runs stands in no list of what it is linked with: Qt's driver for SQLite, its reader of SVG, the icons.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, breeze-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_SUMMARY "Desktop console for an organisation's API tokens")
set(CPACK_RPM_PACKAGE_GROUP Applications/System)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtbase-gui, qt6-qtsvg, breeze-icon-theme")
set(CPACK_RPM_PACKAGE_SUGGESTS "qt6-qtwayland, libsecret, ca-certificates")
# Neither when nor where it was packed; the program is stripped already, and folders of others stay theirs.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost
%define _build_id_links none
%define __os_install_post %{nil}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION)
foreach(folder applications bash-completion bash-completion/completions icons icons/hicolor icons/hicolor/scalable
        icons/hicolor/scalable/apps icons/hicolor/scalable/mimetypes man man/man1 metainfo mime mime/packages zsh zsh/site-functions)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "/usr/share/${folder}")
endforeach()
foreach(size IN LISTS CHATELAINE_ICON_SIZES)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "/usr/share/icons/hicolor/${size}x${size}" "/usr/share/icons/hicolor/${size}x${size}/apps")
endforeach()
include(CPack)
