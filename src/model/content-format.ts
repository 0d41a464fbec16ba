/** What `format` in `site.yaml` says of content that this version reads; see `docs/upgrading.md`. */
export const contentFormat = 1
