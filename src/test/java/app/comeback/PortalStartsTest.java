package app.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import app.comeback.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PortalStartsTest {

    @Test
    void the_database_writes_through_to_disk(@Autowired JdbcClient jdbc) {
        assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }
}
