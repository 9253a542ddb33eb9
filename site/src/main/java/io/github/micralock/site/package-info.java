// SPDX-License-Identifier: Apache-2.0
/** The documents as pages for a browser. */
package io.github.micralock.site;
