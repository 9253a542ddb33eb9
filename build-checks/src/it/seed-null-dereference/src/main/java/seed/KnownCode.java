// SPDX-License-Identifier: Apache-2.0
package seed;

import io.github.micralock.api.code.SecurityCode;
import org.jspecify.annotations.Nullable;

final class KnownCode {
    private KnownCode() {}

    static int digits(@Nullable SecurityCode code) {
        return code.length(); // SEED [dereference.of.nullable]
    }
}
