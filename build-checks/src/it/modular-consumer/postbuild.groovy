// SPDX-License-Identifier: Apache-2.0
def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
assert printed == [
        'module io.github.micralock.api',
        'confirm -> [AttemptRecorded[attempt=1], CodeAccepted[],'
                + ' FaceplateChanged[faceplate=Faceplate[text=, audible=true]]]',
        'Faceplate[text=, audible=true] RadioLock[MINE] SecurityCode[****]',
        '37']
