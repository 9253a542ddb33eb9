// SPDX-License-Identifier: Apache-2.0
// No part of the example: micra-lock's build runs this after it. The tests ran, on the module path and on the class path.
def ran(String folder) {
    def tests = new TreeMap<String, Integer>()
    new File(basedir, "target/${folder}").eachFileMatch(~/TEST-.*\.xml/) { file ->
        def suite = file.getText('UTF-8').find(/<testsuite [^>]*>/)
        def number = { attribute -> (suite =~ / ${attribute}="(\d+)"/)[0][1] as int }
        tests[(suite =~ / name="([^"]*)"/)[0][1]] = number('tests') - number('skipped')
    }
    tests
}

def atLeast = [
        'com.example.dashboard.DashboardProperties': 5]
def onModulePath = ran('module-path')
assert onModulePath == ran('class-path')
assert onModulePath.keySet() == atLeast.keySet()
assert atLeast.every { name, tests -> onModulePath[name] >= tests } : "ran ${onModulePath}"
