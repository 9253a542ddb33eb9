// SPDX-License-Identifier: Apache-2.0
package io.github.micralock.site;

import com.google.common.collect.ImmutableSet;

/**
 * A page of the site, without what all pages have.
 *
 * @param address where it is
 * @param title what it is called
 * @param body its HTML
 * @param leadsTo the files and folders of the project to which it has links
 */
record Page(Address address, String title, String body, ImmutableSet<ProjectFile> leadsTo) {}
