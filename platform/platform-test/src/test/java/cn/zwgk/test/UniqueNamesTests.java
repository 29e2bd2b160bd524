package cn.zwgk.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UniqueNamesTests {

    @Test
    void twoBeansAndTwoSchemasOfTheSameNameAreToldInASentence() {
        assertThat(UniqueNames.clashes("cn.zwgk.test.names"))
                .containsExactly(
                        "Two beans are both called lineController: cn.zwgk.test.names.one.LineController and"
                                + " cn.zwgk.test.names.other.LineController. Spring knows a bean by its simple name; rename one.",
                        "Two types of the API are both called Line: cn.zwgk.test.names.one.LineController$Line and"
                                + " cn.zwgk.test.names.other.LineController$Line. The OpenAPI document knows a schema by its simple"
                                + " name and would show one of them for both; rename one.",
                        "Two types of the API are both called Lines: cn.zwgk.test.names.one.LineController$Lines and"
                                + " cn.zwgk.test.names.other.LineController$Lines. The OpenAPI document knows a schema by its simple"
                                + " name and would show one of them for both; rename one.");
    }

    @Test
    void namesThatAreTheOnlyOnesAreLeftAlone() {
        assertThat(UniqueNames.clashes("cn.zwgk.test.names.one")).isEmpty();
    }
}
