import { describe, expect, it } from "vitest";
import { checkHost } from "./agent.ts";
import { isPublicAddress } from "./public-address.ts";

describe("addresses of the public internet", () => {
  it.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])(
    "%s is one",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...["127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
    ...["100.100.100.200", "224.0.0.1", "255.255.255.255", "192.0.0.192", "198.18.0.1"],
    ...["::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1", "2001::1"],
    ...["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "not an address", ""],
  ])("%s is none", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::1]/",
    "http://①②⑦.0.0.1/",
    "http://0/",
  ])("%s is refused, however it is written", (address) => {
    expect(() => checkHost(new URL(address), false)).toThrow(/--allow-private/);
    expect(() => checkHost(new URL(address), true)).not.toThrow();
  });
});
