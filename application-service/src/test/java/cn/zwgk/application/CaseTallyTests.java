package cn.zwgk.application;

import static cn.zwgk.test.Person.WUTING;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zwgk.privacy.PersonalDataCipher;
import cn.zwgk.test.Api;
import cn.zwgk.test.ServiceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers that are kept of cases by office and state, next to the cases counted one by one. */
@ServiceTest
class CaseTallyTests {

    private static final int HANDS = 4;
    private static final int MOVES = 300;
    private static final LocalDate DAY = LocalDate.of(2004, 3, 1);

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PersonalDataCipher cipher;

    @AfterEach
    void takeBack() {
        new PlantedCases(database, cipher).takeBack();
    }

    @Test
    void theNumbersAreThoseOfTheCasesHoweverManyHandsMoveThem() {
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(IntStream.range(0, HANDS)
                            .mapToObj(seed -> CompletableFuture.runAsync(() -> move(new Random(seed)), hands))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        assertThat(kept()).isEqualTo(counted());
        assertThat(database.sql("select count(*) from case_tally")
                        .query(Long.class)
                        .single())
                .as("what is added is summed up again")
                .isLessThan(HANDS * MOVES);
    }

    @Test
    void aListTellsHowManyCasesFit() {
        new PlantedCases(database, cipher).plant("CITIZEN", DAY, null, null);
        assertThat(api.get("/api/v1/application-cases?size=1", WUTING).at("total"))
                .isEqualTo(rows("true"));
        assertThat(api.get("/api/v1/application-cases?size=1&office=养老服务科&state=IN_PROGRESS", WUTING)
                        .at("total"))
                .isEqualTo(rows("office = '养老服务科' and state = 'IN_PROGRESS'"));
        assertThat(api.get("/api/v1/application-cases?size=1&receivedTo=" + DAY, WUTING)
                        .at("total"))
                .isEqualTo(rows("received_on <= date '" + DAY + "'"));
    }

    private void move(Random random) {
        PlantedCases cases = new PlantedCases(database, cipher);
        List<UUID> mine = new ArrayList<>();
        for (int n = 0; n < MOVES; n++) {
            if (mine.isEmpty() || random.nextInt(3) == 0) {
                mine.add(cases.plant("CITIZEN", DAY, null, null));
                continue;
            }
            UUID one = mine.get(random.nextInt(mine.size()));
            switch (random.nextInt(4)) {
                case 0 -> cases.close(one, DAY, "PROVIDED");
                case 1 -> set("office = '科室" + random.nextInt(3) + "'", one);
                case 2 -> set("restricted = not restricted", one);
                default -> {
                    database.sql("delete from application_case where id = :id")
                            .param("id", one)
                            .update();
                    mine.remove(one);
                }
            }
        }
    }

    private void set(String what, UUID one) {
        database.sql("update application_case set " + what + " where id = :id")
                .param("id", one)
                .update();
    }

    private List<String> kept() {
        return lines(
                "select office, state, restricted, sum(cases) from case_tally group by 1, 2, 3 having sum(cases) <> 0");
    }

    private List<String> counted() {
        return lines("select office, state, restricted, count(*) from application_case group by 1, 2, 3");
    }

    private List<String> lines(String query) {
        return database.sql("select t::text from (" + query + ") t order by 1")
                .query(String.class)
                .list();
    }

    private String rows(String which) {
        return database.sql("select count(*)::text from application_case where (not restricted or id in "
                        + "(select case_id from case_reader where person_id = 'wuting')) and " + which)
                .query(String.class)
                .single();
    }
}
