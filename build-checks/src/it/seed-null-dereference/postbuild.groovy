// SPDX-License-Identifier: Apache-2.0
// The build failed: it must have failed at the lines marked SEED, for the reasons given there, and nowhere else.
def seeds = new TreeSet<String>()
new File(basedir, 'src/main/java').eachFileRecurse(groovy.io.FileType.FILES) { file ->
    file.readLines('UTF-8').eachWithIndex { line, index ->
        def mark = line =~ /\/\/ SEED (\[\S+\])/
        if (mark.find()) {
            seeds << "${file.name}:${index + 1} ${mark.group(1)}".toString()
        }
    }
}
def errors = new TreeSet<String>()
new File(basedir, 'build.log').eachLine('UTF-8') { line ->
    // The first of several checkers to find an impurity puts its own name before the message's key.
    def error = line =~ /^\[ERROR\] .*?(\w+\.java):\[(\d+),\d+\] (?:\[(?:\w+:)?([\w.]+)\])?/
    if (error.find()) {
        errors << "${error.group(1)}:${error.group(2)} [${error.group(3)}]".toString()
    }
}
assert !seeds.isEmpty()
assert errors == seeds
