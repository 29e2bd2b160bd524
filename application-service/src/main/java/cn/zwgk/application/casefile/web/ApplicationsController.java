package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.FollowApplication;
import cn.zwgk.application.casefile.WithdrawApplication;
import cn.zwgk.web.PublicEndpoint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What applicants do with their cases, without account. Number and secret travel in the body, so that no log of addresses has them. */
@RestController
@RequestMapping(path = "/api/{version}/applications", version = "1")
class ApplicationsController {

    private final FollowApplication followApplication;
    private final WithdrawApplication withdrawApplication;
    private final TrackedCases tracked;

    ApplicationsController(
            FollowApplication followApplication, WithdrawApplication withdrawApplication, TrackedCases tracked) {
        this.followApplication = followApplication;
        this.withdrawApplication = withdrawApplication;
        this.tracked = tracked;
    }

    /** Number and secret of a case. */
    record Credentials(
            @NotBlank @Size(max = 40) String registrationNumber,
            @NotBlank @Size(max = 40) String secret) {

        @Override
        public String toString() {
            return "Credentials[" + registrationNumber + "]";
        }
    }

    /** Number and secret of a case that its applicant takes back. */
    record Withdrawal(
            @NotBlank @Size(max = 40) String registrationNumber,
            @NotBlank @Size(max = 40) String secret,
            @Nullable @Size(max = 500) String reason) {

        @Override
        public String toString() {
            return "Withdrawal[" + registrationNumber + "]";
        }
    }

    /** 进度查询. */
    @PublicEndpoint
    @PostMapping("/track")
    TrackedCase track(@RequestBody @Valid Credentials credentials, HttpServletRequest request) {
        return tracked.of(followApplication.open(
                credentials.registrationNumber(), credentials.secret(), request.getRemoteAddr()));
    }

    /** 撤回申请. */
    @PublicEndpoint
    @PostMapping("/withdrawal")
    TrackedCase withdraw(@RequestBody @Valid Withdrawal withdrawal, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        ApplicationCase theCase = followApplication.open(withdrawal.registrationNumber(), withdrawal.secret(), address);
        withdrawApplication.withdraw(theCase.id(), withdrawal.reason());
        return tracked.of(followApplication.open(withdrawal.registrationNumber(), withdrawal.secret(), address));
    }
}
