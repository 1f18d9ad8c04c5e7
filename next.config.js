// @ts-check

/** @type {import('next').NextConfig} */
const config = {
  // A second build may live beside the served one (browser tests build their own).
  distDir: process.env.NEXT_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
};

export default config;
