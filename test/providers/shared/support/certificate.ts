/** A self-signed certificate for `localhost` and 127.0.0.1. It protects nothing: it only lets tests speak TLS. */
export const certificate: { readonly cert: string; readonly key: string } = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUbpGXRLgHL4OWsn4kcGxRYOVtIqAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAxMjAxOFoYDzIxMjYxMDI4
MDEyMDE4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATZP8pjbBCjeSutPEO/X/MDBQpurSUFrngi4Pdueo4vBkRLlWrrwu8w
0SdBN0of6RJOUVQeT9mE07AHOc8kYe7Zo28wbTAdBgNVHQ4EFgQU93gq/AkPKVbv
Jjx2jnKguYqzQowwHwYDVR0jBBgwFoAU93gq/AkPKVbvJjx2jnKguYqzQowwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIgJe7rbJdkpbZd3fHbDObbGEE4NMMJcLBFFoxGXC3UpB4CIQCF
Xb26TMLkJ4D197p/zQtGlJD4THRYjGh+kD6swDIdlw==
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgW9gdcSGyFu5ty71p
gjvKO9y1+yc982IImK/4jevF40mhRANCAATZP8pjbBCjeSutPEO/X/MDBQpurSUF
rngi4Pdueo4vBkRLlWrrwu8w0SdBN0of6RJOUVQeT9mE07AHOc8kYe7Z
-----END PRIVATE KEY-----`,
};
