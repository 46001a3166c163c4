# SPDX-FileCopyrightText: CASB Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tests of the theme, the widgets, the frame and the overview.
foreach(subject theme widgets session frame overview)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/tst_${subject}.cpp)
        casb_test(tst_${subject} tst_${subject}.cpp USES ui page_fakes)
    endif()
endforeach()
