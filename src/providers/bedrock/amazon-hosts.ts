/** Amazon's hosts for Bedrock and for STS. */

const DOMAINS = ["amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "api.aws"] as const;

/**
 * Bedrock's public, FIPS and VPC endpoints. Not the whole domains: anybody can rent a machine, a bucket or a gateway with an
 * address in them.
 */
export const BEDROCK_HOSTS: readonly string[] = DOMAINS.flatMap((domain) =>
  ["bedrock-runtime", "bedrock-runtime-fips"].flatMap((service) => [
    `${service}.*.${domain}`,
    `vpce-*.${service}.*.vpce.${domain}`,
  ]),
);

/** STS exchanges keys and tokens for the keys of a role. */
export const STS_HOSTS: readonly string[] = DOMAINS.flatMap((domain) => [
  `sts.${domain}`,
  `sts.*.${domain}`,
  `sts-fips.*.${domain}`,
  `vpce-*.sts.*.vpce.${domain}`,
]);

/** Bedrock's address in a region. */
export function endpointOf(region: string): string {
  return `https://bedrock-runtime.${region}.${domainOf(region)}`;
}

function domainOf(region: string): string {
  if (region.startsWith("cn-")) return "amazonaws.com.cn";
  return region.startsWith("eusc-") ? "amazonaws.eu" : "amazonaws.com";
}

/** The region in the name of one of Bedrock's hosts. */
export function regionOfHost(host: string): string | undefined {
  return /(?:^|\.)bedrock-runtime(?:-fips)?\.([a-z0-9-]+)\./.exec(host)?.[1];
}

/** The partition of a region. Accounts and keys are valid in one partition; each belongs to another company, or another law. */
export function partitionOf(region: string): string {
  return /^(?:cn|us-gov|us-iso[a-z]*|eu-iso[a-z]*|eusc)-/.exec(region)?.[0] ?? "";
}
