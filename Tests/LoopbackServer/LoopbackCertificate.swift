/// A certificate that nobody has vouched for, for the host `localhost` alone; it and its key are for tests only.
public enum LoopbackCertificate {
  /// The certificate (PEM).
  public static let certificate = """
    -----BEGIN CERTIFICATE-----
    MIIBQDCB6KADAgECAgEBMAoGCCqGSM49BAMCMBQxEjAQBgNVBAMMCWxvY2FsaG9z
    dDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFDESMBAGA1UEAwwJ
    bG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEijfF67WOiVDHKniW
    X10DqTH1Xc5uQX/hW78lelsQQnw/+rs/wfnSZDLj/ATobcFbtUqUNVsUPG7hX68v
    hH80QaMpMCcwDwYDVR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3Qw
    CgYIKoZIzj0EAwIDRwAwRAIgRoegG6I8eV8We303DzHrFW10lEbyliU2/4JsEUaH
    RbQCICFUVJHYh7DMvUNYiTL2vBzuWOs3Wmc57bPbyTaZVCMi
    -----END CERTIFICATE-----
    """

  /// Its key (PEM), which is no secret.
  static let key = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQga+i6+k9RmedfY7G4
    upvyxcSapmUCsCycTR7ZkPCWXbWhRANCAASKN8XrtY6JUMcqeJZfXQOpMfVdzm5B
    f+FbvyV6WxBCfD/6uz/B+dJkMuP8BOhtwVu1SpQ1WxQ8buFfry+EfzRB
    -----END PRIVATE KEY-----
    """
}
