// SPDX-License-Identifier: Apache-2.0
// No part of the tutorial: micra-lock's build runs this after it. The commands are those of the page, and printed what it says.
def page = new File(documents, 'tutorial.md').getText('UTF-8')
def blocks = { language -> (page =~ /(?ms)^```${language}\n(.*?)^```$/).collect { it[1] } }

def run = new Properties()
new File(basedir, 'invoker.properties').withReader('UTF-8') { run.load(it) }
def told = blocks('sh').collectMany { it.readLines() }.findAll { it.startsWith('mvn -q ') }
assert told == run.sort { it.key }.values().collect { "mvn -q ${it}".toString() }

def printed = new File(basedir, 'build.log').getText('UTF-8').replace('\r', '')
assert blocks('text').size() == 2
blocks('text').each { assert printed.contains("\n${it}") : "the page says that this is printed:\n${it}" }

def report = new File(basedir, 'target/surefire-reports/TEST-com.example.car.RadioTest.xml').getText('UTF-8')
assert report.contains('tests="2" errors="0" skipped="0" failures="0"')
