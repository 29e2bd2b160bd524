package cn.zwgk.gateway.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body of unknown length that ends with an error when it gets longer than allowed. */
final class CountedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final long limit;
    private final Runnable whenTooLarge;
    private long count;

    CountedStream(ServletInputStream body, long limit, Runnable whenTooLarge) {
        this.body = body;
        this.limit = limit;
        this.whenTooLarge = whenTooLarge;
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        if (read >= 0) {
            add(1);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = body.read(target, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    private void add(int read) throws IOException {
        count += read;
        if (count > limit) {
            whenTooLarge.run();
            throw new IOException("The body is larger than " + limit + " bytes");
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
