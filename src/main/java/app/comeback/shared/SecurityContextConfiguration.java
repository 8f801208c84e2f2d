package app.comeback.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Makes {@link RunAs} and the checks of the services look for the acting person in the same place from the start, so
 * that work done while the portal starts has an identity too.
 */
@Configuration
class SecurityContextConfiguration {

    SecurityContextConfiguration(SecurityContextHolderStrategy strategy) {
        SecurityContextHolder.setContextHolderStrategy(strategy);
    }
}
