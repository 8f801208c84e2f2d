package app.comeback.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test in the portal's one shared test context, on real PostgreSQL, listening on a random port. Tests make
 * their own data and set {@link TestClock} when time matters; it is put back after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDataFolder.class)
@Import({TestClock.Configuration.class, StatementCount.Configuration.class})
@ExtendWith({TestClock.Reset.class, OwnSecurityContext.class})
public @interface PortalTest {}
