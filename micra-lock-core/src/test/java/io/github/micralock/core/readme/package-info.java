// SPDX-License-Identifier: Apache-2.0
/** What README.md and docs say, held against the code. */
package io.github.micralock.core.readme;
