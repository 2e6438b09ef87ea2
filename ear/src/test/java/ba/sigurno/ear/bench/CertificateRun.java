package ba.sigurno.ear.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes many certificates into one ZIP file, as a training's papers are downloaded, in a process of its own whose heap is
 * small: what does not fit ends it. Arguments: the folder of the keys, how many, after how many the heap is looked at
 * first. Prints the seconds it took, and what the heap holds after a collection, in MiB: then, at the end, and at most.
 */
public final class CertificateRun {

    private static final int LOOKS = 20;

    private CertificateRun() {}

    /** Does it once. */
    public static void main(String[] arguments) throws IOException {
        var samples = new SampleCertificates(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        int first = Integer.parseInt(arguments[2]);
        double early = 0;
        double last = 0;
        double most = 0;
        long begin = System.nanoTime();
        try (var zip = new ZipOutputStream(new BufferedOutputStream(OutputStream.nullOutputStream()))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (int number = 1; number <= count; number++) {
                zip.putNextEntry(new ZipEntry(number + ".pdf"));
                zip.write(samples.file(number));
                zip.closeEntry();
                if (number == first || number % Math.max(1, count / LOOKS) == 0) {
                    last = held();
                    early = number == first ? last : early;
                    most = Math.max(most, last);
                }
            }
        }
        System.out.println((System.nanoTime() - begin) / 1e9 + " " + early + " " + last + " " + most);
    }

    private static double held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }
}
