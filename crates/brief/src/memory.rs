//! The program's memory: a list of free blocks for each power of two, and all the rest in a row.
//!
//! It is made for a program that runs in one thread, keeps little and asks for the same sizes again and again: a block
//! is taken and given back in a few steps, and never becomes one of another size. The standard library's serves any
//! program, in 2.7 kB.

#![allow(
    unsafe_code,
    reason = "an allocator hands out memory, which Rust cannot check"
)]

use std::alloc::{GlobalAlloc, Layout};
use std::arch::wasm32::memory_grow;
use std::cell::UnsafeCell;
use std::ptr;

/// What memory grows by.
const PAGE: usize = 1 << 16;
/// Every block begins at a multiple of this, and none is smaller.
const LEAST: usize = 16;

struct Memory(UnsafeCell<Blocks>);

struct Blocks {
    /// The first free block of each power of two; each begins with the address of the next.
    free: [*mut u8; usize::BITS as usize],
    /// What was never handed out.
    rest: usize,
    end: usize,
}

// SAFETY: the program runs in one thread.
unsafe impl Sync for Memory {}

#[global_allocator]
static MEMORY: Memory = Memory(UnsafeCell::new(Blocks {
    free: [ptr::null_mut(); usize::BITS as usize],
    rest: 0,
    end: 0,
}));

/// The power of two of a block that holds so many bytes.
fn power(size: usize) -> usize {
    size.max(LEAST).next_power_of_two().trailing_zeros() as usize
}

// SAFETY: a block is on a list or handed out, never both; no two overlap, since `rest` only goes up.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.align() > LEAST {
            return ptr::null_mut();
        }
        // SAFETY: nothing else holds the blocks meanwhile.
        let blocks = unsafe { &mut *self.0.get() };
        let power = power(layout.size());
        let first = blocks.free[power & (usize::BITS as usize - 1)];
        if first.is_null() {
            return blocks.cut(1 << power);
        }
        // SAFETY: a free block begins with the address of the next.
        blocks.free[power] = unsafe { *first.cast::<*mut u8>() };
        first
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: nothing else holds the blocks meanwhile, and the caller gives the block back.
        unsafe {
            let first = &mut (*self.0.get()).free[power(layout.size())];
            *block.cast::<*mut u8>() = *first;
            *first = block;
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if power(size) == power(layout.size()) {
            return block;
        }
        // SAFETY: the caller keeps to the rules of this function, which are those of the other two.
        unsafe {
            let wider = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !wider.is_null() {
                ptr::copy_nonoverlapping(block, wider, size.min(layout.size()));
                self.dealloc(block, layout);
            }
            wider
        }
    }
}

impl Blocks {
    /// A new block of so many bytes; null if there is no memory for it.
    fn cut(&mut self, size: usize) -> *mut u8 {
        if self.end - self.rest < size {
            let pages = size.div_ceil(PAGE);
            let before = memory_grow(0, pages);
            if before == usize::MAX {
                return ptr::null_mut();
            }
            let start = before * PAGE;
            if start != self.end {
                self.rest = start;
            }
            self.end = start + pages * PAGE;
        }
        let block = self.rest;
        self.rest += size;
        block as *mut u8
    }
}
