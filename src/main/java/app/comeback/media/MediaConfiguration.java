package app.comeback.media;

import app.comeback.shared.PortalProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps files in the data folder, unless something else offers a store. */
@Configuration
class MediaConfiguration {

    @Bean
    @ConditionalOnMissingBean(MediaStore.class)
    MediaStore folderMediaStore(PortalProperties portal) {
        return new FolderMediaStore(portal);
    }
}
