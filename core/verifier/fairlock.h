// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>
#include <shared_mutex>

namespace chatelaine {

/// A shared mutex at which a writer gets its turn. glibc's own lets readers in as long as there are any:
/// under steady load a revocation could wait for ever. Here readers queue behind a writer that has announced
/// itself; without one they pay for a single relaxed load. Meets the standard's SharedLockable, for
/// std::shared_lock and std::unique_lock.
class FairLock
{
public:
    void lock()
    {
        m_writers.fetch_add(1, std::memory_order_relaxed);
        m_gate.lock();
        m_mutex.lock();
    }
    void unlock()
    {
        m_writers.fetch_sub(1, std::memory_order_relaxed);
        m_mutex.unlock();
        m_gate.unlock();
    }
    void lock_shared()
    {
        if (m_writers.load(std::memory_order_relaxed) > 0)
            const std::lock_guard<std::mutex> queued(m_gate);
        m_mutex.lock_shared();
    }
    void unlock_shared() { m_mutex.unlock_shared(); }

private:
    std::atomic<int> m_writers{0};
    std::mutex m_gate;
    std::shared_mutex m_mutex;
};

} // namespace chatelaine
