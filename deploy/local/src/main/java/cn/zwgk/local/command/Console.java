package cn.zwgk.local.command;

import cn.zwgk.local.Part;
import cn.zwgk.local.Platform;
import cn.zwgk.local.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees of the start. */
final class Console implements Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void note(String sentence) {
        out.println("  " + sentence);
    }

    @Override
    public synchronized void ready(Part part, Duration after) {
        out.printf(Locale.ROOT, "  ✓ %-15s %5.1f s   %s%n", part.name(), after.toMillis() / 1000.0, part.address());
    }

    synchronized void warn(String sentence) {
        out.println("  ! " + sentence);
    }

    synchronized void welcome(Platform platform) {
        String gateway = platform.gateway().toString();
        out.println();
        out.println("  Portal    " + gateway + "/");
        out.println("  Console   " + gateway + "/console");
        out.println("  API       " + gateway + "/swagger-ui.html");
        out.println("  Keycloak  " + platform.part("keycloak").address()
                + "/admin  (admin; password in .local/data/secrets.properties)");
        out.println();
        out.println("  Sample accounts, password " + Platform.SAMPLE_PASSWORD + ":");
        out.println("    chenjing 陈静 起草 · zhaomin 赵敏 初审 · sunli 孙丽 复审 · zhouhai 周海 终审 · wuting 吴婷 政务公开办");
        out.println("    zhengwei 郑伟 依申请公开 · fengyu 冯雨 政民互动 · linguodong 林国栋 局领导 · yunwei 运维");
        out.println();
        out.printf(Locale.ROOT, "The platform is ready after %.0f s. Ctrl-C stops it.%n", seconds());
    }

    private double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
