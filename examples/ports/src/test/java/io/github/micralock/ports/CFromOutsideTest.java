// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

class CFromOutsideTest extends PortFromOutside {

    CFromOutsideTest() {
        super(Port.C);
    }
}
