package app.comeback.media;

import app.comeback.shared.Refused;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws a JPEG or PNG anew, so that nothing but the picture is left of it: no place, no camera, no hidden file. A
 * large one becomes smaller.
 */
final class ImageCleaner {

    /** A small file can unpack to a picture that fills the memory. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int LONGEST_SIDE = 2_560;
    private static final float QUALITY = 0.88f;

    private ImageCleaner() {}

    /** @throws Refused when it cannot be read or has too many pixels */
    static byte[] clean(byte[] content, MediaType type) {
        try {
            BufferedImage image = read(content, type);
            return type == MediaType.JPEG ? jpeg(upright(image, JpegOrientation.of(content))) : png(image);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw new Refused("media.refused.unreadable");
        }
    }

    private static BufferedImage read(byte[] content, MediaType type) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.extension());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw new Refused("media.refused.pixels", MOST_PIXELS / 1_000_000);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int every = Math.max(1, Math.ceilDiv(Math.max(reader.getWidth(0), reader.getHeight(0)), LONGEST_SIDE));
                param.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        boolean turned = JpegOrientation.isTurned(orientation);
        BufferedImage drawn = new BufferedImage(
                turned ? image.getHeight() : image.getWidth(),
                turned ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(image, JpegOrientation.upright(orientation, image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", bytes);
        return bytes.toByteArray();
    }
}
