// SPDX-License-Identifier: Apache-2.0
/** What happened, in words and in the digits of a clock; the same in every language of the computer it runs on. */
@NullMarked
package io.github.micralock.workbench.wording;

import org.jspecify.annotations.NullMarked;
