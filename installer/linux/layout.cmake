# Run by CPack before it packs what was installed.
file(GLOB_RECURSE programs LIST_DIRECTORIES OFF "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/bin/chatelaine" "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/bin/chatelaine")
foreach(program IN LISTS programs) # as dh_strip does it: what is left of symbols says with which compiler it was made
    execute_process(COMMAND strip --remove-section=.comment "${program}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
if(CPACK_GENERATOR STREQUAL "DEB") # Debian's zsh reads what packages bring from a folder of its own
    set(zsh "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/zsh")
    if(EXISTS "${zsh}/site-functions")
        file(RENAME "${zsh}/site-functions" "${zsh}/vendor-completions")
    endif()
endif()
