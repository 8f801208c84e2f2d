package app.comeback.media;

import app.comeback.shared.PortalProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps files in the data folder, or in an S3-compatible store where one is named. */
@Configuration
class MediaConfiguration {

    @Bean
    MediaStore mediaStore(PortalProperties portal, S3Properties s3) {
        return s3.isWanted() ? new S3MediaStore(s3.checked()) : new FolderMediaStore(portal);
    }
}
