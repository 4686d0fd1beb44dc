// The drawer.
export {}
