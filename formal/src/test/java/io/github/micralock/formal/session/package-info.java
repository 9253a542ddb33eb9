// SPDX-License-Identifier: Apache-2.0
/** Sessions under a model checker of threads: whatever the order in which their steps are taken, each call happens as a whole. */
package io.github.micralock.formal.session;
