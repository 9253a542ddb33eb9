// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.ports;

class PythonFromOutsideTest extends PortFromOutside {

    PythonFromOutsideTest() {
        super(Port.PYTHON);
    }
}
