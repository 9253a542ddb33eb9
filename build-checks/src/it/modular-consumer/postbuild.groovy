// SPDX-License-Identifier: Apache-2.0
def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
assert printed == ['module io.github.micralock.api', 'CODE SecurityCode[****]']
