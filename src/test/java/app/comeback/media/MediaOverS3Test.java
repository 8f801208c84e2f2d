package app.comeback.media;

import static app.comeback.care.CarePeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.comeback.care.CarePeople;
import app.comeback.shared.Actor;
import app.comeback.testing.PortalTest;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The way of a film from the upload into a bucket and out again, in parts, as a player asks for it. */
@PortalTest
class MediaOverS3Test {

    @Autowired
    MediaRows rows;

    @Autowired
    CarePeople people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    Actor trainer;
    TestBucket bucket;

    @BeforeEach
    void open() {
        bucket = new TestBucket();
        trainer = people.trainer();
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void a_film_goes_into_the_bucket_and_comes_back_in_parts() throws Exception {
        byte[] film = MediaFiles.mp4(400_000);
        MediaStore store = new S3MediaStore(bucket.settings(TestBucket.SECRET_KEY));
        Media.Kept kept = as(trainer, () -> service(store).keep(new ByteArrayInputStream(film)));

        MockHttpServletResponse part = mvc(store, true)
                .perform(get("/media/" + kept.hash()).header("Range", "bytes=300000-300099"))
                .andReturn()
                .getResponse();

        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(film, 300_000, 300_100));
        assertThat(bucket.requests())
                .filteredOn(request -> request.startsWith("PUT"))
                .hasSize(1);
        assertThat(mvc(store, false)
                        .perform(get("/media/" + kept.hash()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_store_that_is_away_keeps_no_half_of_a_film() {
        MediaStore store = new S3MediaStore(bucket.settings("a wrong secret"));
        long before = files();

        assertThatThrownBy(
                        () -> as(trainer, () -> service(store).keep(new ByteArrayInputStream(MediaFiles.mp4(1_000)))))
                .hasMessage("media.refused.store");
        assertThat(files()).isEqualTo(before);
    }

    private MediaService service(MediaStore store) {
        return new MediaService(store, rows, clock);
    }

    private MockMvc mvc(MediaStore store, boolean maySee) {
        MediaReaders readers = hash -> maySee;
        return MockMvcBuilders.standaloneSetup(new MediaController(
                        rows,
                        store,
                        new StaticListableBeanFactory(Map.of("readers", readers)).getBeanProvider(MediaReaders.class)))
                .build();
    }

    private long files() {
        return jdbc.sql("select count(*) from media_file").query(Long.class).single();
    }
}
